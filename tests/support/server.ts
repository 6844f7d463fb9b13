import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A Tabellion of its own, built as users run it, on a port that the system chose. */
export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Milliseconds from the start of the process to the printed address. */
  readonly startMs: number;
  /** Ends it at once, as a power cut would (`SIGKILL`), or politely; resolves when it is gone. */
  stop(signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
}

/**
 * Starts the built server (`dist/server/main.js`) and waits for the address that it prints.
 *
 * @param environment added to the machine's own; `PORT` is 0 and `DATA_DIR` a new directory unless given
 * @throws Error with everything that the server said, when it ends before it prints an address
 */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const own = environment.DATA_DIR === undefined && environment.DATABASE_URL === undefined;
  const directory = own ? await mkdtemp(join(tmpdir(), "tabellion-")) : undefined;
  const started = performance.now();
  const child = spawn(process.execPath, ["dist/server/main.js"], {
    env: {
      ...withoutTestDatabase(),
      PORT: "0",
      ...(directory ? { DATA_DIR: directory } : {}),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await firstAddress(child);
  return {
    url,
    process: child,
    startMs: performance.now() - started,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await gone;
      if (directory) await rm(directory, { recursive: true, force: true });
    },
  };
}

function withoutTestDatabase(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _mine, ...rest } = process.env;
  return rest;
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const hear = (line: string) => {
      said.push(line);
      const address = /https?:\/\/localhost:\d+/.exec(line)?.[0];
      if (address) resolve(address);
    };
    if (child.stdout) createInterface(child.stdout).on("line", hear);
    if (child.stderr) createInterface(child.stderr).on("line", (line) => said.push(line));
    child.once("exit", (code) =>
      reject(new Error(`The server ended with ${code} before its address:\n${said.join("\n")}`)),
    );
  });
}
