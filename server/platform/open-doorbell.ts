import type { DatabaseConfig } from "./config.ts";
import type { Doorbell } from "./doorbell.ts";
import { LocalDoorbell } from "./local-doorbell.ts";
import type { Log } from "./log.ts";
import { PostgresDoorbell } from "./postgres-doorbell.ts";

/**
 * Makes the doorbell that fits the database: in-process for the embedded one, NOTIFY for PostgreSQL.
 *
 * @returns e.g. `const stop = openDoorbell(…).listen("threads", (payload) => …)`
 */
export function openDoorbell(config: DatabaseConfig, log: Log): Doorbell {
  return config.kind === "embedded" ? new LocalDoorbell(log) : new PostgresDoorbell(config.url, log);
}
