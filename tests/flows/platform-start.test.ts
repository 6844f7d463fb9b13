import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/server.ts";

let directory: string;
let server: RunningServer | null;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tabellion-start-"));
  server = null;
});

afterEach(async () => {
  await server?.stop("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the built server where it cannot start; gives what it said instead. */
function refused(environment: Record<string, string>): Promise<{ code: number | null; words: string }> {
  const { DATABASE_URL: _mine, ...own } = process.env;
  const child = spawn(process.execPath, ["dist/server/main.js"], {
    env: { ...own, PORT: "0", DATA_DIR: directory, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (bytes) => {
    words += bytes;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, words })));
}

test("a wrong variable ends the start with one line that names it", async () => {
  const { code, words } = await refused({ PORT: "http" });
  expect(code).toBe(1);
  expect(words.trim().split("\n")).toEqual([
    expect.stringContaining("PORT must be a whole number from 0 to 65535"),
  ]);
});

test("a data directory that cannot be used ends the start with one line", async () => {
  writeFileSync(join(directory, "file"), "");
  const { code, words } = await refused({ DATA_DIR: join(directory, "file", "data") });
  expect([code, words.trim().split("\n").length]).toEqual([1, 1]);
  expect(words).toContain("cannot be made");
});

test("a database that does not answer ends the start with one line that names it, without the password", async () => {
  const { code, words } = await refused({ DATABASE_URL: "postgres://me:secret@127.0.0.1:1/none" });
  expect([code, words.trim().split("\n").length]).toEqual([1, 1]);
  expect(words).toContain("127.0.0.1:1/none (DATABASE_URL) cannot be used");
  expect(words).not.toContain("secret");
});

test("a running server is ready, refuses a second one on its port and on its data, and stops when told", async () => {
  server = await startServer({ DATA_DIR: directory, SAMPLE: "0" });
  expect(await (await fetch(`${server.url}/readyz`)).text()).toBe("ready\n");

  const sameData = await refused({});
  expect([sameData.code, sameData.words]).toEqual([
    1,
    expect.stringContaining(`in use by process ${server.process.pid}`),
  ]);

  const other = join(directory, "other");
  const samePort = await refused({ PORT: new URL(server.url).port, DATA_DIR: other, SAMPLE: "0" });
  expect([samePort.code, samePort.words]).toEqual([
    1,
    expect.stringContaining("is already in use: set PORT"),
  ]);

  const ended = new Promise((resolve) => server?.process.once("exit", (code) => resolve(code)));
  await server.stop("SIGTERM");
  expect(await ended).toBe(0);
});

test("a second start finds the database made and is quick", async () => {
  const first = await startServer({ DATA_DIR: directory, SAMPLE: "0" });
  await first.stop("SIGTERM");
  server = await startServer({ DATA_DIR: directory, SAMPLE: "0" });
  // The bound is for an idle machine; tests share theirs, and a start that makes the database takes longer still.
  expect(server.startMs).toBeLessThan(10_000);
});
