import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";

const log = createLog("silent");
const serverUrl = process.env.TEST_DATABASE_URL;

describe("PostgreSQL", () => {
  test("a server that cannot be reached is named without its password", async () => {
    const port = await unusedPort();
    const opening = openDatabase(
      { kind: "postgres", url: `postgres://me:secret@127.0.0.1:${port}/none` },
      log,
    );
    await expect(opening).rejects.toThrow(
      `The database at 127.0.0.1:${port}/none (DATABASE_URL) cannot be used`,
    );
    await expect(opening).rejects.not.toThrow("secret");
  });

  if (serverUrl !== undefined)
    test("a database that does not exist is named", async () => {
      const url = new URL(serverUrl ?? "");
      url.pathname = "/no_such_database";
      await expect(openDatabase({ kind: "postgres", url: url.href }, log)).rejects.toThrow(
        'database "no_such_database" does not exist',
      );
    });

  if (serverUrl !== undefined)
    test("several instances that start at once make the schema once", async () => {
      const name = `test_together_${process.pid}`;
      const admin = new pg.Client({ connectionString: serverUrl });
      await admin.connect();
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(serverUrl ?? "");
      url.pathname = `/${name}`;
      const instances: Database[] = await Promise.all(
        Array.from({ length: 4 }, () => openDatabase({ kind: "postgres", url: url.href }, log)),
      );
      const counts = await Promise.all(
        instances.map((one) => one.query("SELECT count(*)::int AS migrations FROM migration")),
      );
      expect(new Set(counts.map((rows) => JSON.stringify(rows))).size).toBe(1);
      for (const instance of instances) await instance.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    });
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
