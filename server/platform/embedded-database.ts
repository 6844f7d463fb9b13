import { closeSync, existsSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { connectSource, type Opened } from "./connect-source.ts";
import { lockDirectory } from "./directory-lock.ts";
import { type EmbeddedEngine, startEngine } from "./embedded-engine.ts";
import { EmbeddedStream } from "./embedded-stream.ts";
import type { Log } from "./log.ts";

/** How long a query may wait for the single connection, in milliseconds. */
const waitMs = 30_000;
/** PGlite's own names; there is no host to reach. */
const url = "postgres://postgres@embedded/postgres";

/**
 * Opens the PGlite database in a data directory, making both when they are missing.
 *
 * @param directory e.g. `"./data"`; the database itself lies in `database/` below it
 * @throws Error when the directory is held by another process or cannot be written
 */
export async function openEmbedded(directory: string, log: Log): Promise<Opened> {
  await makeDirectory(directory);
  const lock = await lockDirectory(directory, log);
  let engine: EmbeddedEngine | null = null;
  try {
    await ensureMade(directory, log);
    const running = await startEngine(join(directory, "database"));
    engine = running;
    const source = await connectSource({ pg: oneClientPg(), url, pool: poolOptions(running) }, log);
    return {
      source,
      async close() {
        await source.destroy();
        await running.close();
        await lock.release();
      },
    };
  } catch (error) {
    await engine?.close();
    await lock.release();
    throw error;
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new Error(
      `The data directory ${directory} cannot be made (${reasonOf(error)}): set DATA_DIR to one that can be written`,
      { cause: error },
    );
  }
}

/**
 * Makes the database aside and moves it into place when it is whole: a process killed meanwhile leaves only a
 * directory that the next start throws away.
 */
async function ensureMade(directory: string, log: Log): Promise<void> {
  for (const name of await readdir(directory))
    if (name.startsWith(asidePrefix)) await rm(join(directory, name), { recursive: true, force: true });
  const place = join(directory, "database");
  if (existsSync(place)) return;
  const aside = join(directory, `${asidePrefix}${process.pid}`);
  log.info({ directory }, "making the embedded database");
  const engine = await startEngine(aside);
  await engine.close();
  syncFiles(aside);
  await rename(aside, place);
  await syncDirectory(directory);
}

const asidePrefix = "database.unfinished-";

/** PGlite makes its files without syncing them, and later syncs only those that change. */
function syncFiles(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // Windows syncs only what is open for writing.
    const descriptor = openSync(join(entry.parentPath, entry.name), "r+");
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows knows no such thing and keeps the order of renames itself.
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  await handle.sync();
  await handle.close();
}

function poolOptions(engine: EmbeddedEngine): Record<string, unknown> {
  return {
    stream: () => new EmbeddedStream(engine),
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitMs,
  };
}

/** The pg module with a pool that says why a query waited too long. */
function oneClientPg(): object {
  return { ...pg, Pool: OneClientPool };
}

class OneClientPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares `connect` twice, with a callback and with a promise.
  override connect(callback?: any): any {
    if (callback === undefined)
      return super.connect().catch((error: unknown) => Promise.reject(explainWait(error)));
    return super.connect((error, client, release) => callback(error && explainWait(error), client, release));
  }
}

function explainWait(error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.startsWith("timeout exceeded when trying to connect"))
    return error;
  return new Error(
    `A query waited ${waitMs / 1000} s for the embedded database's only connection: either a transaction took that long, ` +
      "or code inside inTransaction used database.query instead of tx.query and waits for itself",
    { cause: error },
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
