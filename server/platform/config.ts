import { isIP } from "node:net";
import { resolve } from "node:path";

export type DatabaseConfig =
  | { readonly kind: "embedded"; readonly dataDirectory: string }
  | { readonly kind: "postgres"; readonly url: string };

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseConfig;
  readonly publicUrl: string | null;
  readonly logLevel: string;
  readonly sample: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/**
 * Reads the whole configuration from the environment.
 *
 * @param env usually `process.env`; an empty variable counts as unset
 * @returns e.g. `readConfig({ PORT: "4001" }).port` is `4001`; an empty environment gives the embedded
 *   database under `./data`, `127.0.0.1:4000` and the sample workspace
 * @throws Error that names the variable, what was expected and what came
 */
export function readConfig(env: Environment): Config {
  const host = readHost(env);
  const database = readDatabase(env);
  return {
    port: readPort(env),
    host,
    database,
    publicUrl: readPublicUrl(env),
    logLevel: readLogLevel(env),
    sample: readSample(env, database, host),
  };
}

/**
 * Whether only this machine can reach an address.
 *
 * @param host a host name or an IP address, e.g. `isLoopback("127.0.0.1")` is `true`
 */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function readPort(env: Environment): number {
  const text = given(env, "PORT");
  if (text === null) return 4000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw wrong("PORT", "a whole number from 0 to 65535 (0: any free port)", text);
  return port;
}

function readHost(env: Environment): string {
  const text = given(env, "HOST");
  if (text === null) return "127.0.0.1";
  if (isIP(text) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text))
    throw wrong("HOST", "a host name or an IP address such as 127.0.0.1", text);
  return text;
}

function readDatabase(env: Environment): DatabaseConfig {
  const url = given(env, "DATABASE_URL");
  if (url === null) return { kind: "embedded", dataDirectory: resolve(given(env, "DATA_DIR") ?? "./data") };
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !["postgres:", "postgresql:"].includes(parsed.protocol))
    throw wrong("DATABASE_URL", "postgres://USER:PASSWORD@HOST:PORT/DATABASE", withoutPassword(url));
  if (parsed.pathname.length < 2)
    throw wrong(
      "DATABASE_URL",
      "a database name after the host, as in postgres://HOST/DATABASE",
      withoutPassword(url),
    );
  return { kind: "postgres", url };
}

function readPublicUrl(env: Environment): string | null {
  const text = given(env, "PUBLIC_URL");
  if (text === null) return null;
  const parsed = URL.canParse(text) ? new URL(text) : null;
  const bare = parsed !== null && parsed.pathname === "/" && parsed.search === "" && parsed.hash === "";
  if (parsed === null || !bare || !["http:", "https:"].includes(parsed.protocol))
    throw wrong("PUBLIC_URL", "an address without a path, such as https://reports.example.org", text);
  return parsed.origin;
}

function readLogLevel(env: Environment): string {
  const text = given(env, "LOG_LEVEL");
  if (text === null) return "info";
  if (!logLevels.some((level) => level === text))
    throw wrong("LOG_LEVEL", `one of ${logLevels.join(", ")}`, text);
  return text;
}

function readSample(env: Environment, database: DatabaseConfig, host: string): boolean {
  const text = given(env, "SAMPLE");
  if (text === null) return database.kind === "embedded" && isLoopback(host);
  if (text !== "0" && text !== "1") throw wrong("SAMPLE", "0 or 1", text);
  // The password of the sample accounts is published: nobody else may reach them.
  if (text === "1" && !isLoopback(host))
    throw new Error(
      `SAMPLE=1 makes accounts with a published password, so HOST must be a loopback address: HOST is "${host}"`,
    );
  return text === "1";
}

function given(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  return text === undefined || text === "" ? null : text;
}

function wrong(name: string, expected: string, came: string): Error {
  return new Error(`${name} must be ${expected}, but it is "${came}"`);
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@/]*@/, "//$1:…@");
}
