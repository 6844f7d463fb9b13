import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Another process on an embedded database, see `database-child.ts`. */
export interface DatabaseProcess {
  readonly process: ChildProcess;
  /** Everything that it has said, a line an entry. */
  readonly said: readonly string[];
  /** Resolves with the first line that fits; rejects when it ends without one. */
  says(fits: (line: string) => boolean): Promise<string>;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts it on a data directory. */
export function startDatabaseProcess(dataDirectory: string): DatabaseProcess {
  const script = fileURLToPath(new URL("./database-child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, dataDirectory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => said.push(line));
  return {
    process: child,
    said,
    says: (fits) =>
      new Promise((resolve, reject) => {
        const early = said.find(fits);
        if (early !== undefined) return resolve(early);
        lines.on("line", (line) => fits(line) && resolve(line));
        void gone.then(() =>
          reject(new Error(`The database process ended after:\n${said.slice(-20).join("\n")}`)),
        );
      }),
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
