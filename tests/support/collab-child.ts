import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { DatabaseConfig } from "../../server/platform/config.ts";

/** The collaboration server in a process of its own. */
export class CollabChild {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** @param port that of an earlier one, so that its tabs find it again; 0: any */
  static async start(database: DatabaseConfig, port = 0): Promise<CollabChild> {
    const entry = fileURLToPath(new URL("./collab-process.ts", import.meta.url));
    const child = spawn(process.execPath, ["--experimental-transform-types", "--no-warnings", entry], {
      env: {
        ...process.env,
        NODE_OPTIONS: "",
        COLLAB_DATABASE: JSON.stringify(database),
        PORT: String(port),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new CollabChild(child, await portOf(child));
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async ticket(account: string, report: string): Promise<string> {
    const response = await fetch(`${this.origin}/${account}/${report}`);
    if (!response.ok) throw new Error(`No ticket: ${await response.text()}`);
    return response.text();
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.#child.once("exit", () => resolve()));
    if (!this.#child.kill("SIGKILL")) return;
    await gone;
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error("The process has no output");
    createInterface(stdout).on("line", (line) => {
      said.push(line);
      const port = /^PORT (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    createInterface(stderr).on("line", (line) => said.push(line));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${said.join("\n")}`)));
  });
}
