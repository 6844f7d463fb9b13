import { randomUUID } from "node:crypto";
import { readFileSync, utimesSync } from "node:fs";
import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Log } from "./log.ts";

export interface DirectoryLock {
  release(): Promise<void>;
}

type Holder = {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** When the process began, where the system tells: a number used again by another process is no holder. */
  readonly began: string | null;
  readonly token: string;
};

const beatMs = 10_000;
/** A holder on another machine cannot be asked; one that has not touched its lock for so long is gone. */
const silenceMs = 60_000;

/**
 * Takes a data directory for this process: two on one directory would overwrite each other's pages.
 *
 * @param directory exists and can be written
 * @throws Error naming the process, the machine and the time of who holds it; a lock whose holder is gone is
 *   taken over
 */
export async function lockDirectory(directory: string, log: Log): Promise<DirectoryLock> {
  const file = join(directory, "tabellion.lock");
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    began: beganOf(process.pid),
    token: randomUUID(),
  };
  await take(directory, file, mine, log);
  const beat = setInterval(() => touch(file, mine), beatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await holderOf(file))?.token === mine.token) await rm(file, { force: true });
    },
  };
}

async function take(directory: string, file: string, mine: Holder, log: Log): Promise<void> {
  const written = join(directory, `tabellion.lock-${mine.token}`);
  try {
    await writeFile(written, JSON.stringify(mine), { flush: true });
    // A link appears with its whole content or not at all, and never replaces another.
    while (!(await linked(written, file))) await removeStale(directory, file, log);
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(String(error.code))
    )
      throw new Error(
        `The data directory ${directory} cannot be written (${error.message}): set DATA_DIR to one that can`,
        { cause: error },
      );
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

async function linked(written: string, file: string): Promise<boolean> {
  try {
    await link(written, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function removeStale(directory: string, file: string, log: Log): Promise<void> {
  const holder = await holderOf(file);
  if (holder === null) {
    // Gone in between, or not ours: the next attempt will tell.
    await rm(file, { force: true });
    return;
  }
  if (await isAlive(holder, file))
    throw new Error(
      `The data directory ${directory} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}: ` +
        "stop that process, or set DATA_DIR to another directory",
    );
  const aside = `${file}-stale-${holder.token}`;
  await rename(file, aside).catch(() => undefined);
  // Another process may have taken over a moment earlier, and its lock was moved instead: it goes back.
  const moved = await holderOf(aside);
  if (moved !== null && moved.token !== holder.token) await linked(aside, file);
  else log.warn({ holder }, "took over a data directory whose process had ended without releasing it");
  await rm(aside, { force: true });
}

async function isAlive(holder: Holder, file: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    const touched = await stat(file).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < silenceMs;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // Without permission to signal it, it is alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return holder.began === beganOf(holder.pid);
}

/** The start of a process in clock ticks since the machine's own start; null where /proc does not exist. */
function beganOf(pid: number): string | null {
  try {
    // The name, in brackets, may hold spaces: fields are counted after it. Source: proc(5), field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}

async function holderOf(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/**
 * Says that the holder lives. Thrown from a timer, the error ends the process in order (see `createShutdown`):
 * a machine that slept so long that another took over must not write one more page.
 */
function touch(file: string, mine: Holder): void {
  const holder = JSON.parse(readFileSync(file, "utf8")) as Holder;
  if (holder.token !== mine.token)
    throw new Error(`The data directory was taken over by process ${holder.pid} on ${holder.host}`);
  utimesSync(file, new Date(), new Date());
}
