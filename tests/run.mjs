// `npm test`: brings up what the tests need, runs them all and closes with one line, "N passed, N failed".
// `npm test -- unit` runs one kind (a folder of tests/), `npm test -- server figures` the files of it that match.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findChromium } from "./support/find-chromium.mjs";
import { startPostgres } from "./support/start-postgres.mjs";

const root = dirname(import.meta.dirname);
const kinds = ["unit", "editor", "fuzz", "architecture", "server", "contract", "flows", "e2e"];
const wanted = process.argv.slice(2);
const chosen = kinds.filter((kind) => wanted.includes(kind));
const filters = wanted.filter((word) => !kinds.includes(word));
const needs = (...some) => chosen.length === 0 || some.some((kind) => chosen.includes(kind));

const results = join(mkdtempSync(join(tmpdir(), "tabellion-results-")), "results.json");
let postgres;
try {
  const environment = { ...process.env, TZ: "Asia/Ho_Chi_Minh" };
  if (needs("flows", "e2e", "contract", "architecture")) build();
  if (needs("server", "flows", "contract")) {
    postgres = await startPostgres();
    environment.TEST_DATABASE_URL = postgres.url;
  }
  if (needs("e2e")) Object.assign(environment, await findChromium());
  process.exitCode = await runVitest(environment);
} catch (error) {
  // Without a database or a browser nothing ran, and the last line must say so all the same.
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  await postgres?.stop();
  rmSync(dirname(results), { recursive: true, force: true });
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, "server/build.mjs"), "--if-stale"], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function runVitest(environment) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const projects = chosen.flatMap((kind) => ["--project", kind]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const child = spawn(process.execPath, [vitest, "run", ...projects, ...filters, ...reporters], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  return report(code);
}

/** A run that ended without results, or whose files did not even load, has failed whatever it counted. */
function report(code) {
  if (!existsSync(results)) {
    console.log("0 passed, 1 failed");
    return 1;
  }
  const run = JSON.parse(readFileSync(results, "utf8"));
  const broken = run.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && assertionResults.every((test) => test.status !== "failed");
  });
  const failed =
    run.numFailedTests + broken.length + (code !== 0 && run.numFailedTests + broken.length === 0 ? 1 : 0);
  const skipped = run.numPendingTests + (run.numTodoTests ?? 0);
  console.log(`${run.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed === 0 ? 0 : 1;
}
