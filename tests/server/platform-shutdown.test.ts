import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Runs the child, tells it to stop once it says that it is alive, and gives its words and its end. */
function run(act: string): Promise<{ said: string[]; code: number | null }> {
  const script = fileURLToPath(new URL("../support/shutdown-child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, act], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    said.push(line);
    if (line === "alive") child.kill("SIGTERM");
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ said, code })));
}

const inOrder = ["closed second", "closed first"];

test("a process told to stop closes in the reverse order of opening and ends with 0, though one closer fails", async () => {
  expect(await run("nothing")).toEqual({ said: ["alive", ...inOrder], code: 0 });
});

test("a promise that a hook left to fail does not end the process", async () => {
  expect(await run("reject")).toEqual({ said: ["alive", ...inOrder], code: 0 });
});

test("an exception out of nowhere closes everything and ends the process with 1, to be started again", async () => {
  const { said, code } = await run("throw");
  expect(said.filter((line) => line !== "alive")).toEqual(inOrder);
  expect(code).toBe(1);
});
