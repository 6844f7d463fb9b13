// What `npm start` and `npm run tabellion` run: checks Node, builds when the sources are newer, then starts.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Tabellion needs Node 22.12 or newer, and this is ${process.version}. \`npm ci\` brings Node 24 where there is one for this machine; start with \`npm start\`, which uses it.`,
  );
  process.exit(1);
}

const here = import.meta.dirname;
const built = spawnSync(process.execPath, [join(here, "build.mjs"), "--if-stale"], {
  stdio: ["ignore", 2, 2],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const isCli = process.argv[2] === "cli";
if (isCli) process.argv.splice(2, 1);
const entry = join(dirname(here), "dist", "server", isCli ? "cli.js" : "main.js");
if (!existsSync(entry)) {
  console.error(`${entry} is missing: run \`npm run build\` and read what it says.`);
  process.exit(1);
}
await import(entry);
