// A process of its own that opens an embedded database and writes until it is killed:
// `node database-child.ts DIRECTORY`. Says "open" or "refused …", then each number once it is committed.
import { openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";

const [dataDirectory = ""] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const database = await openDatabase({ kind: "embedded", dataDirectory }, createLog("silent"));
  await database.query("CREATE TABLE IF NOT EXISTS written (number integer PRIMARY KEY)");
  say("open");
  for (let number = 1; ; number++) {
    await database.query("INSERT INTO written (number) VALUES ($1)", [number]);
    say(String(number));
  }
} catch (error) {
  say(`refused ${error instanceof Error ? error.message : String(error)}`);
}
