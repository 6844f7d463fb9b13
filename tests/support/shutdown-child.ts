// A process that does what its argument says and then lives until it is told to stop: `shutdown-child.ts reject`.
import { createLog } from "../../server/platform/log.ts";
import { createShutdown } from "../../server/platform/shutdown.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const shutdown = createShutdown(createLog("silent"));
for (const name of ["first", "second"]) shutdown.onClose(name, async () => void say(`closed ${name}`));
shutdown.onClose("broken", async () => {
  throw new Error("a closer's mistake");
});
const alive = setInterval(() => undefined, 60_000);
shutdown.onClose("timer", async () => clearInterval(alive));

const [act] = process.argv.slice(2);
// What a hook does that nobody awaits.
if (act === "reject") void Promise.reject(new Error("a hook's mistake"));
if (act === "throw")
  setImmediate(() => {
    throw new Error("out of nowhere");
  });
setImmediate(() => setImmediate(() => say("alive")));
