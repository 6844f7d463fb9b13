// Builds dist/: the server by the TypeScript compiler, the editor by Vite, side by side.
// `--if-stale` does nothing when dist/ was made from these very sources.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const stamp = join(root, "dist", ".sources");
const sources = [
  "{server,shared,editor}/**/*.{ts,tsx,css,html,json,svg,graphql}",
  "{package-lock,tsconfig,tsconfig.build}.json",
  "vite.config.ts",
];

const state = stateOfSources();
if (process.argv.includes("--if-stale") && existsSync(stamp) && readFileSync(stamp, "utf8") === state)
  process.exit(0);

const require = createRequire(import.meta.url);
const compiler = binary("typescript", "tsc");
const bundler = binary("vite", "vite");
if (compiler === undefined || bundler === undefined) {
  // `npm ci --omit=dev` and the like run this too; the start says what is missing if it is needed.
  console.error("Not built: TypeScript or Vite is not installed. Run `npm ci` without omitting anything.");
  process.exit(process.argv.includes("--if-stale") ? 0 : 1);
}

console.log("Building the server and the editor …");
const started = performance.now();
rmSync(stamp, { force: true });
const [server, editor] = await Promise.all([
  run(compiler, ["-p", "tsconfig.build.json"]),
  run(bundler, ["build", "--logLevel", "error"]),
]);
if (server !== 0 || editor !== 0) {
  console.error(`The build failed: ${server !== 0 ? "the server" : "the editor"}, see above.`);
  process.exit(1);
}
mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, state);
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** Sizes and times, not contents: it is asked at every start. */
function stateOfSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function binary(name, command) {
  try {
    const file = require.resolve(`${name}/package.json`);
    const { bin } = JSON.parse(readFileSync(file, "utf8"));
    return join(dirname(file), typeof bin === "string" ? bin : bin[command]);
  } catch {
    return undefined;
  }
}

function run(script, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...options], { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
