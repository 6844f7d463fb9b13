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
    serializers: { err: errorLine },
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

/** What helps of an error; database errors also hang on to the connection, with everything in it. */
function errorLine(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = "code" in error ? error.code : undefined;
  return { name, message, code, stack, ...(cause === undefined ? {} : { cause: errorLine(cause) }) };
}
