import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";

// Making a database takes seconds, copying one takes a moment: each schema is made once and copied for each test.

const log = createLog("warn");

/** A data directory of the embedded database with the present schema, to be copied and never opened. */
export async function templateDirectory(): Promise<string> {
  const place = join(tmpdir(), `tabellion-template-${schemaDigest()}`);
  if (existsSync(place)) return place;
  const aside = await mkdtemp(join(tmpdir(), "tabellion-template-unfinished-"));
  const database = await openDatabase({ kind: "embedded", dataDirectory: aside }, log);
  await database.close();
  await rename(aside, place).catch(async () => {
    // Another test process was quicker; its template is as good.
    await rm(aside, { recursive: true, force: true });
  });
  return place;
}

/** The name of a PostgreSQL database with the present schema, to be used as a template. */
export async function templateDatabase(admin: pg.Client, urlOf: (name: string) => string): Promise<string> {
  const name = `tabellion_template_${schemaDigest()}`;
  await admin.query("SELECT pg_advisory_lock(1)");
  try {
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount !== 0) return name;
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(`${name}_unfinished`)}`);
    const database = await openDatabase({ kind: "postgres", url: urlOf(`${name}_unfinished`) }, log);
    await database.close();
    await admin.query(
      `ALTER DATABASE ${pg.escapeIdentifier(`${name}_unfinished`)} RENAME TO ${pg.escapeIdentifier(name)}`,
    );
    return name;
  } finally {
    await admin.query("SELECT pg_advisory_unlock(1)");
  }
}

/** Changes with every migration and with the embedded database's version. */
function schemaDigest(): string {
  const hash = createHash("sha256");
  const directory = new URL("../../server/platform/migrations/", import.meta.url);
  for (const name of readdirSync(directory).sort()) hash.update(readFileSync(new URL(name, directory)));
  const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  hash.update(readFileSync(join(dirname(pglite), "../package.json")));
  return hash.digest("hex").slice(0, 16);
}
