import { systemClock } from "./platform/clock.ts";
import { readConfig } from "./platform/config.ts";
import { openDatabase } from "./platform/database.ts";
import { createLog } from "./platform/log.ts";
import { openDoorbell } from "./platform/open-doorbell.ts";
import type { Platform } from "./platform/platform.ts";
import { createShutdown, type Shutdown } from "./platform/shutdown.ts";
import { createWeb } from "./platform/web.ts";

/** Joins all parts and starts the server; the only file that knows them all. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const shutdown = createShutdown(log);
  try {
    const platform = await openPlatform(config, log, shutdown);
    const web = createWeb(platform);
    shutdown.onClose("web server", () => web.close());

    // JOIN 1: seed the sample workspace when config.sample.
    // JOIN 2: figures, comments, documents: services that need the platform.
    // JOIN 3: web.app.use and web.onUpgrade for /graphql, /collab and exports; shutdown.onClose for each.

    const { url } = await web.listen();
    process.stdout.write(`\n  Tabellion  ${url}\n\n`);
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}

async function openPlatform(
  config: Platform["config"],
  log: Platform["log"],
  shutdown: Shutdown,
): Promise<Platform> {
  const database = await openDatabase(config.database, log);
  shutdown.onClose("database", () => database.close());
  const doorbell = openDoorbell(config.database, log);
  shutdown.onClose("doorbell", () => doorbell.close());
  return { config, log, database, doorbell, clock: systemClock() };
}

main().catch((error: unknown) => {
  // Whoever starts the server needs the sentence; the stack only helps who develops it.
  const words =
    error instanceof Error
      ? process.env.LOG_LEVEL === "debug"
        ? error.stack
        : error.message
      : String(error);
  process.stderr.write(`Tabellion did not start. ${words}\n`);
  process.exit(1);
});
