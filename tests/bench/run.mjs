// Runs the benchmarks: `npm run bench` all of them, `npm run bench -- collab` one, `--json` for a machine.
// A benchmark is a file beside this one that exports `name` and `run()`; run() gives its figures by name.

import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = process.argv.includes("--json");

const files = (await readdir(import.meta.dirname)).filter((file) => /^[a-z-]+\.bench\.ts$/.test(file)).sort();
const names = files.map((file) => file.replace(".bench.ts", ""));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(", ")}: there are ${names.join(", ")}`);
  process.exit(2);
}

spawnSync(process.execPath, ["server/build.mjs", "--if-stale"], { stdio: ["ignore", 2, 2] });

const results = {};
for (const name of wanted.length > 0 ? wanted : names) {
  if (!json) console.log(`\n${name}`);
  const { run } = await import(`./${name}.bench.ts`);
  results[name] = await run();
  if (json) continue;
  const width = Math.max(...Object.keys(results[name]).map((label) => label.length));
  for (const [label, value] of Object.entries(results[name]))
    console.log(`  ${label.padEnd(width)}  ${value}`);
}
if (json) console.log(JSON.stringify(results, null, 2));
process.exit(0);
