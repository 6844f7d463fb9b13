import { type Logger, pino } from "pino";

export type Log = Logger;

/**
 * Makes the log that everything on the server writes to: one JSON object a line on standard output.
 *
 * @param level a pino level, see `logLevels`; "silent" writes nothing
 * @returns e.g. `createLog("info").info({ port }, "listening")`
 *
 * Secrets never reach the log: headers and fields that carry them are replaced.
 */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: secretPaths, censor: "[secret]" },
  });
}

const secretPaths = [
  "password",
  "token",
  "ticket",
  "*.password",
  "*.token",
  "*.ticket",
  "req.headers.cookie",
  "req.headers.authorization",
];
