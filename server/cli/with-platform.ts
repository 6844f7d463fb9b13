import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { openDatabase } from "../platform/database.ts";
import { createLog } from "../platform/log.ts";
import { openDoorbell } from "../platform/open-doorbell.ts";
import type { Platform } from "../platform/platform.ts";

/**
 * Opens database and doorbell for one piece of work, and closes them whatever happens.
 *
 * @throws what opening or the work threw
 */
export async function withPlatform(
  config: Config,
  work: (platform: Platform) => Promise<void>,
): Promise<void> {
  // Warnings only: standard output belongs to the command.
  const log = createLog(config.logLevel === "info" ? "warn" : config.logLevel);
  const database = await openDatabase(config.database, log);
  try {
    const doorbell = openDoorbell(config.database, log);
    try {
      await work({ config, log, database, doorbell, clock: systemClock() });
    } finally {
      await doorbell.close();
    }
  } finally {
    await database.close();
  }
}
