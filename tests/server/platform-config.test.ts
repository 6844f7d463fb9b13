import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/platform/config.ts";

describe("the configuration", () => {
  test("of an empty environment is the embedded database with the sample, for this machine alone", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      database: { kind: "embedded", dataDirectory: resolve("data") },
      publicUrl: null,
      logLevel: "info",
      sample: true,
    });
  });

  test("takes every variable that is given", () => {
    const env = {
      PORT: "8080",
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://u:p@db/t",
      PUBLIC_URL: "https://r.example/",
      LOG_LEVEL: "debug",
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: "0.0.0.0",
      database: { kind: "postgres", url: "postgres://u:p@db/t" },
      publicUrl: "https://r.example",
      logLevel: "debug",
      sample: false,
    });
  });

  test("a variable that is empty counts as not given", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toEqual(readConfig({}));
  });

  test("the sample is left out where others could sign in with its published password", () => {
    expect(readConfig({ HOST: "0.0.0.0" }).sample).toBe(false);
    expect(() => readConfig({ HOST: "0.0.0.0", SAMPLE: "1" })).toThrow(
      'HOST must be a loopback address: HOST is "0.0.0.0"',
    );
    expect(readConfig({ DATABASE_URL: "postgres://db/t", SAMPLE: "1" }).sample).toBe(true);
  });

  for (const [name, value, expected] of [
    ["PORT", "http", 'PORT must be a whole number from 0 to 65535 (0: any free port), but it is "http"'],
    ["PORT", "65536", 'but it is "65536"'],
    ["PORT", "-1", 'but it is "-1"'],
    ["PORT", "40 00", 'but it is "40 00"'],
    ["HOST", "http://x", 'HOST must be a host name or an IP address such as 127.0.0.1, but it is "http://x"'],
    ["DATABASE_URL", "mysql://u:secret@db/t", 'but it is "mysql://u:…@db/t"'],
    ["DATABASE_URL", "postgres://u:secret@db", "a database name after the host"],
    ["DATABASE_URL", "nonsense", "DATABASE_URL must be postgres://USER:PASSWORD@HOST:PORT/DATABASE"],
    ["PUBLIC_URL", "reports.example", "PUBLIC_URL must be an address without a path"],
    ["PUBLIC_URL", "https://reports.example/path", "PUBLIC_URL must be an address without a path"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent"],
    ["SAMPLE", "yes", 'SAMPLE must be 0 or 1, but it is "yes"'],
  ] as const)
    test(`${name}=${value} is refused by name, with what was expected`, () => {
      expect(() => readConfig({ [name]: value })).toThrow(expected);
      expect(() => readConfig({ [name]: value })).not.toThrow("secret");
    });
});
