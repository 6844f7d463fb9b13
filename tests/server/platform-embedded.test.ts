import { once } from "node:events";
import { chmodSync, existsSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { poolOf } from "../../server/platform/connect-source.ts";
import { type Database, openDatabase } from "../../server/platform/database.ts";
import { startEngine } from "../../server/platform/embedded-engine.ts";
import { createLog } from "../../server/platform/log.ts";
import { inTransaction } from "../../server/platform/transaction.ts";
import { databases } from "../support/database.ts";
import { type DatabaseProcess, startDatabaseProcess } from "../support/database-process.ts";

const log = createLog("silent");
const embedded = databases.filter(({ name }) => name === "PGlite");

// Several of these start processes and make databases, which takes long on a busy machine.
describe.each(embedded)("the embedded database", { timeout: 120_000 }, (kind) => {
  let dataDirectory: string;
  let others: DatabaseProcess[];
  let opened: Database[];

  beforeEach(async () => {
    const { config } = await kind.make();
    if (config.kind !== "embedded") throw new Error("This is the embedded database's test");
    dataDirectory = config.dataDirectory;
    others = [];
    opened = [];
  });

  afterEach(async () => {
    for (const other of others) await other.kill();
    for (const database of opened) await database.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const open = async (directory = dataDirectory) => {
    const database = await openDatabase({ kind: "embedded", dataDirectory: directory }, log);
    opened.push(database);
    return database;
  };
  const startOther = (directory = dataDirectory) => {
    const other = startDatabaseProcess(directory);
    others.push(other);
    return other;
  };

  test("whatever was acknowledged is there after the process was killed in the middle of writing", async () => {
    const other = startOther();
    await other.says((line) => line === "200");
    await other.kill();
    const acknowledged = other.said.filter((line) => /^\d+$/.test(line)).map(Number);
    const database = await open();
    const rows = await database.query<{ number: number }>("SELECT number FROM written ORDER BY number");
    expect(rows.map(({ number }) => number)).toEqual(expect.arrayContaining(acknowledged));
  });

  test("commits are synced to the disk", async () => {
    const database = await open();
    expect(
      await database.query(
        `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
                current_setting('wal_sync_method') AS method`,
      ),
    ).toEqual([{ fsync: "on", commit: "on", method: "fsync" }]);
  });

  test("a second process is told who holds the directory, and the first goes on", async () => {
    const database = await open();
    const other = startOther();
    const answer = await other.says((line) => line.startsWith("refused"));
    expect(answer).toContain(`in use by process ${process.pid} on ${hostname()} since 20`);
    expect(answer).toContain("DATA_DIR");
    expect(await database.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a second opening in the same process is refused too", async () => {
    await open();
    await expect(open()).rejects.toThrow(`in use by process ${process.pid}`);
  });

  test("the lock of a process that was killed is taken over", async () => {
    const other = startOther();
    await other.says((line) => line === "open");
    await other.kill();
    expect(existsSync(join(dataDirectory, "tabellion.lock"))).toBe(true);
    await expect(open()).resolves.toMatchObject({ kind: "embedded" });
  });

  test("a lock whose number now belongs to another process is taken over", async () => {
    const stale = {
      pid: process.pid,
      host: hostname(),
      since: "2026-01-01T00:00:00.000Z",
      began: "1",
      token: "x",
    };
    writeFileSync(join(dataDirectory, "tabellion.lock"), JSON.stringify(stale));
    const canTell = existsSync("/proc/self/stat");
    if (canTell) await expect(open()).resolves.toMatchObject({ kind: "embedded" });
    else await expect(open()).rejects.toThrow("in use by process");
  });

  test("a lock held on another machine is respected while that machine touches it", async () => {
    const foreign = {
      pid: 1,
      host: "another-machine",
      since: "2026-01-01T00:00:00.000Z",
      began: null,
      token: "x",
    };
    writeFileSync(join(dataDirectory, "tabellion.lock"), JSON.stringify(foreign));
    await expect(open()).rejects.toThrow(
      "in use by process 1 on another-machine since 2026-01-01T00:00:00.000Z",
    );
  });

  test("the lock goes when the database is closed", async () => {
    const database = await open();
    await database.close();
    opened = [];
    expect(readdirSync(dataDirectory).filter((name) => name.startsWith("tabellion.lock"))).toEqual([]);
  });

  test("a process killed while it makes the database leaves a directory that starts", async () => {
    const directory = await mkdtemp(join(tmpdir(), "tabellion-test-"));
    const begun = watchFor(directory, (name) => name.startsWith("database.unfinished"));
    const other = startOther(directory);
    await begun;
    await other.kill();
    const database = await open(directory);
    expect(await database.query("SELECT count(*)::int AS reports FROM report")).toEqual([{ reports: 0 }]);
    expect(readdirSync(directory).sort()).toEqual(["database", "tabellion.lock"]);
    await database.close();
    opened = [];
    await rm(directory, { recursive: true, force: true });
  });

  test("a data directory that cannot be made is named", async () => {
    const file = join(dataDirectory, "a-file");
    writeFileSync(file, "");
    await expect(open(join(file, "data"))).rejects.toThrow(
      `The data directory ${join(file, "data")} cannot be made`,
    );
  });

  // Root may write anywhere.
  if (process.getuid?.() !== 0)
    test("a data directory that cannot be written is named", async () => {
      chmodSync(dataDirectory, 0o500);
      await expect(open()).rejects.toThrow(`The data directory ${dataDirectory} cannot be written`);
      chmodSync(dataDirectory, 0o700);
    });

  test("a transaction of a client that was cut off is rolled back and its settings are forgotten", async () => {
    const database = await open();
    await database.query("CREATE TABLE note (words text)");
    const client = await poolOf(database.source).connect();
    await client.query("SET application_name = 'left behind'");
    await client.query("BEGIN");
    await client.query("INSERT INTO note VALUES ('lost')");
    client.release(new Error("cut off"));
    expect(await database.query("SELECT * FROM note")).toEqual([]);
    const [setting] = await database.query<{ name: string }>(
      "SELECT current_setting('application_name') AS name",
    );
    expect(setting?.name).not.toBe("left behind");
  });

  test("code in a transaction that waits for itself is told so after half a minute", async () => {
    const database = await open();
    const asked = Promise.withResolvers<void>();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const stuck = inTransaction(database, async () => {
      const answer = database.query("SELECT 1");
      asked.resolve();
      return answer;
    });
    const refusal = expect(stuck).rejects.toThrow("used database.query instead of tx.query");
    await asked.promise;
    vi.advanceTimersByTime(30_001);
    vi.useRealTimers();
    await refusal;
    expect(await database.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("questions to an engine that has ended are refused instead of waiting for ever", async () => {
    const engine = await startEngine(join(dataDirectory, "database"));
    await engine.close();
    await expect(engine.exchange(new Uint8Array([81, 0, 0, 0, 5, 0]))).rejects.toThrow("ended");
  });

  test("the lock file says who holds it in words that a person can read", async () => {
    await open();
    const holder: unknown = JSON.parse(readFileSync(join(dataDirectory, "tabellion.lock"), "utf8"));
    expect(holder).toMatchObject({
      pid: process.pid,
      host: hostname(),
      since: expect.stringMatching(/^20\d\d-/),
    });
  });
});

async function watchFor(directory: string, fits: (name: string) => boolean): Promise<void> {
  const watcher = watch(directory);
  for (;;) {
    const [, name] = await once(watcher, "change");
    if (fits(String(name))) break;
  }
  watcher.close();
}
