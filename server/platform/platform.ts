import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database.ts";
import type { Doorbell } from "./doorbell.ts";
import type { Log } from "./log.ts";

/** What every feature stands on; made once by main.ts, replaced piece by piece in tests. */
export type Platform = {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly doorbell: Doorbell;
  readonly clock: Clock;
};
