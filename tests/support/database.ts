import { randomBytes } from "node:crypto";
import { cpSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseConfig } from "../../server/platform/config.ts";
import { type Database, openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { templateDatabase, templateDirectory } from "./database-template.ts";

/** One of the two databases that every server test runs on. */
export interface DatabaseKind {
  readonly name: "PGlite" | "PostgreSQL";
  /** A database that nothing else knows, with the whole schema and no data; gone when it is closed. */
  open(): Promise<Database>;
  /** The same as configuration, for a test that opens it itself, or twice. */
  make(): Promise<MadeDatabase>;
}

export interface MadeDatabase {
  readonly config: DatabaseConfig;
  remove(): Promise<void>;
}

/** The PostgreSQL that `npm test` started; without it the tests of the second kind do not run. */
const serverUrl = process.env.TEST_DATABASE_URL;

/** For `for (const kind of databases) describe(kind.name, …)`. */
export const databases: readonly DatabaseKind[] = [
  kindOf("PGlite", makeEmbedded),
  ...(serverUrl === undefined ? [] : [kindOf("PostgreSQL", () => makePostgres(serverUrl))]),
];

function kindOf(name: DatabaseKind["name"], make: () => Promise<MadeDatabase>): DatabaseKind {
  return {
    name,
    make,
    async open() {
      const made = await make();
      const database = await openDatabase(made.config, createLog(process.env.TEST_LOG_LEVEL ?? "fatal"));
      return {
        ...database,
        async close() {
          await database.close();
          await made.remove();
        },
      };
    },
  };
}

async function makeEmbedded(): Promise<MadeDatabase> {
  const template = await templateDirectory();
  const dataDirectory = await mkdtemp(join(tmpdir(), "tabellion-test-"));
  // Synchronous: a thousand small files take half a second otherwise.
  cpSync(template, dataDirectory, { recursive: true });
  return {
    config: { kind: "embedded", dataDirectory },
    remove: () => rm(dataDirectory, { recursive: true, force: true }),
  };
}

async function makePostgres(url: string): Promise<MadeDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdmin(url, async (admin) => {
    const template = await templateDatabase(admin, (database) => urlOf(url, database));
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)}`);
  });
  return {
    config: { kind: "postgres", url: urlOf(url, name) },
    remove: () =>
      asAdmin(url, async (admin) => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
