// Builds the server (tsc) and the editor (vite) into dist/: `npm run build`; with `--if-stale` only what changed.
// Types are not checked here, `npm run check` does that: a build needs no type packages and takes a second.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const settings = ["package.json", "package-lock.json", "tsconfig.json"];

const parts = [
  {
    name: "server",
    sources: ["server", "shared", "tsconfig.build.json", ...settings],
    result: "dist/server/main.js",
    needs: ["node_modules/typescript/package.json"],
    build: buildServer,
  },
  {
    name: "editor",
    sources: ["editor", "shared", "vite.config.ts", ...settings],
    result: "dist/editor/index.html",
    needs: ["node_modules/vite/package.json", "vite.config.ts", "editor/index.html"],
    build: buildEditor,
  },
];

/** `npm ci` runs this as "prepare": an install must not fail because a build does, the start will say why. */
const preparing = process.env.npm_lifecycle_event === "prepare";

try {
  await build(process.argv.includes("--if-stale"));
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = preparing ? 0 : 1;
}

async function build(onlyStale) {
  const release = await takeTurn();
  try {
    const work = parts.filter((part) => {
      const missing = part.needs.find((file) => !existsSync(join(root, file)));
      if (missing !== undefined) console.error(`The ${part.name} is not built: ${missing} is missing`);
      return missing === undefined && !(onlyStale && isFresh(part));
    });
    const started = Date.now();
    await Promise.all(
      work.map(async (part) => {
        const digest = digestOf(part);
        rmSync(stampOf(part), { force: true });
        await part.build();
        writeFileSync(stampOf(part), digest);
      }),
    );
    if (work.length > 0)
      console.error(
        `Built the ${work.map((part) => part.name).join(" and the ")} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
      );
  } finally {
    release();
  }
}

async function buildServer() {
  // What was renamed or deleted must not be started by mistake.
  for (const name of ["server", "shared"]) rmSync(join(dist, name), { recursive: true, force: true });
  await run("node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
}

async function buildEditor() {
  await run("node_modules/vite/bin/vite.js", ["build", "--logLevel", "error"]);
  await compressAll(join(dist, "editor"));
}

/** Compressed once here instead of on every request. */
async function compressAll(directory) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|svg|json|wasm|ttf)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 1024);
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      const quality = bytes.length > 1_000_000 ? 6 : 10;
      const brotli = await promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality },
      });
      writeFileSync(`${file}.br`, brotli);
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}

function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ["ignore", 2, 2],
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)),
    );
  });
}

function isFresh(part) {
  if (!existsSync(join(root, part.result)) || !existsSync(stampOf(part))) return false;
  return readFileSync(stampOf(part), "utf8") === digestOf(part);
}

function stampOf(part) {
  mkdirSync(dist, { recursive: true });
  return join(dist, `.${part.name}-built-from`);
}

/** Of names and contents: times say nothing after a clone or a copy. */
function digestOf(part) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  for (const source of part.sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Two builds at once would write over each other; a turn whose process is gone is taken over. */
async function takeTurn() {
  mkdirSync(dist, { recursive: true });
  const file = join(dist, ".building");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isAlive(file)) rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isAlive(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
