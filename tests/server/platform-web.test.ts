import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../server/platform/clock.ts";
import { readConfig } from "../../server/platform/config.ts";
import type { Database } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { metrics } from "../../server/platform/metrics.ts";
import { openDoorbell } from "../../server/platform/open-doorbell.ts";
import { originAllowed } from "../../server/platform/origin.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { createWeb, type Web } from "../../server/platform/web.ts";
import { databases } from "../support/database.ts";

const script = "console.log('Tabellion');".repeat(100);
const page =
  '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" nonce="__CSP_NONCE__"></script>';

describe.each(databases.slice(0, 1))("the web server", (kind) => {
  let database: Database;
  let platform: Platform;
  let web: Web;
  let url: string;
  let editor: string;

  beforeAll(async () => {
    editor = mkdtempSync(join(tmpdir(), "tabellion-editor-"));
    mkdirSync(join(editor, "assets"));
    writeFileSync(join(editor, "index.html"), `<title>Editor</title>${page}`);
    writeFileSync(join(editor, "playground.html"), `<title>Playground</title>${page}`);
    writeFileSync(join(editor, "icon.svg"), "<svg/>");
    writeFileSync(join(editor, "assets/main-a1b2.js"), script);
    writeFileSync(join(editor, "assets/main-a1b2.js.br"), brotliCompressSync(script));
    database = await kind.open();
    const config = { ...readConfig({ PORT: "0" }) };
    const log = createLog("silent");
    platform = { config, log, database, doorbell: openDoorbell(config.database, log), clock: systemClock() };
    web = createWeb(platform, editor);
    web.app.get("/fails", () => {
      throw new Error("a secret of ours");
    });
    web.onUpgrade("/echo", (_req, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\nhello"));
    web.onUpgrade("/breaks", () => {
      throw new Error("a hook's mistake");
    });
    url = (await web.listen()).url;
  });

  afterAll(async () => {
    await web.close();
    await database.close();
    rmSync(editor, { recursive: true, force: true });
  });

  test.each(["/", "/reports/0192f6c0-5f3a-7c41-9d0e-3f1a2b4c5d6e", "/data"])(
    "%s is the editor",
    async (path) => {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await answer.text()).toContain("<title>Editor</title>");
    },
  );

  test("a page's scripts run by a nonce that is new each time and stands in its policy", async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(url);
        const text = await answer.text();
        const [, nonce = ""] = /<script type="module" nonce="([^"]+)"/.exec(text) ?? [];
        expect(answer.headers.get("content-security-policy")).toContain(
          `script-src 'self' 'nonce-${nonce}';`,
        );
        expect(text).not.toContain("__CSP_NONCE__");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]?.length).toBeGreaterThan(20);
  });

  test("the editor's policy allows nothing unsafe and no other host", async () => {
    const policy = (await fetch(url)).headers.get("content-security-policy") ?? "";
    const host = new URL(url).host;
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test("the playground has its own page, whose scripts are as strict", async () => {
    const answer = await fetch(`${url}/playground`);
    expect(await answer.text()).toContain("<title>Playground</title>");
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-[^' ]+';/);
  });

  test("a file with a hash in its name is kept for ever and comes compressed to whoever takes it", async () => {
    const plain = await fetch(`${url}/assets/main-a1b2.js`, { headers: { "Accept-Encoding": "identity" } });
    const small = await fetch(`${url}/assets/main-a1b2.js`, { headers: { "Accept-Encoding": "gzip, br" } });
    expect(plain.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(small.headers.get("content-encoding")).toBe("br");
    expect(small.headers.get("content-type")).toContain("javascript");
    expect(small.headers.get("vary")).toContain("Accept-Encoding");
    expect([await plain.text(), await small.text()]).toEqual([script, script]);
  });

  test.each([
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/assets/gone.js",
    "/index.html.br",
    "/graphqlx.json",
  ])("%s is nothing", async (path) => {
    const answer = await rawGet(url, path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("a mistyped address gives a person the editor, which says so, and a program a plain 404", async () => {
    const person = await fetch(`${url}/report`, { headers: { Accept: "text/html" } });
    const program = await fetch(`${url}/report`, { headers: { Accept: "application/json" } });
    expect([person.status, await person.text()]).toEqual([
      404,
      expect.stringContaining("<title>Editor</title>"),
    ]);
    expect([program.status, await program.json()]).toEqual([
      404,
      { error: "There is nothing at this address" },
    ]);
  });

  test("every answer forbids frames, guessing of types and talk about the software", async () => {
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("a handler that throws answers 500 without telling why, and the server goes on", async () => {
    const answer = await fetch(`${url}/fails`);
    expect([answer.status, await answer.text()]).toEqual([500, '{"error":"Lỗi hệ thống"}']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test("it is healthy, ready and measured", async () => {
    metrics.counter("tabellion_test_total", "Counted by a test.").add(3);
    metrics.counter("tabellion_test_total", "Counted by a test.").add();
    expect(await (await fetch(`${url}/healthz`)).text()).toBe("ok\n");
    expect(await (await fetch(`${url}/readyz`)).text()).toBe("ready\n");
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toMatch(/^process_uptime_seconds [\d.]+$/m);
    expect(text).toContain("# TYPE tabellion_test_total counter\ntabellion_test_total 4\n");
  });

  test("sockets go to the handler of their path, and those of no path or of a broken handler are refused", async () => {
    expect(await rawGet(url, "/echo?ticket=1", upgrade)).toContain("hello");
    expect(await rawGet(url, "/elsewhere", upgrade)).toMatch(/^HTTP\/1\.1 404 /);
    expect(await rawGet(url, "/breaks", upgrade)).toBe("");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test("an occupied port is named with the variable that changes it", async () => {
    const port = Number(new URL(url).port);
    const second = createWeb({ ...platform, config: { ...platform.config, port } }, editor);
    await expect(second.listen()).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already in use: set PORT to another`,
    );
  });

  test("closing waits for no socket that nobody closes", async () => {
    const second = createWeb(platform, editor);
    const opened = Promise.withResolvers<void>();
    second.onUpgrade(
      "/idle",
      (_req, socket) => void socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n", () => opened.resolve()),
    );
    const { url: address } = await second.listen();
    const ended = rawGet(address, "/idle", upgrade);
    await opened.promise;
    await second.close();
    expect(await ended).toContain("101 Switching Protocols");
  });

  test("without a built editor a page says what to do", async () => {
    const bare = createWeb(platform, join(editor, "none"));
    const { url: address } = await bare.listen();
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    await bare.close();
  });
});

describe("an origin", () => {
  const config = { host: "127.0.0.1", publicUrl: null };
  for (const [headers, allowed, why] of [
    [{ origin: "http://localhost:4000", host: "localhost:4000" }, true, "of the same host is ours"],
    [{ origin: "http://evil.example", host: "localhost:4000" }, false, "of another host is foreign"],
    [{ origin: "http://localhost:5000", host: "localhost:4000" }, false, "of another port is foreign"],
    [
      { origin: "http://evil.example:4000", host: "evil.example:4000" },
      false,
      "of a name that was pointed at this machine is foreign",
    ],
    [{ origin: "null", host: "localhost:4000" }, false, "of a sandboxed page is foreign"],
    [{ host: "localhost:4000" }, false, "that is missing needs a token"],
    [{ host: "localhost:4000", authorization: "Bearer abc" }, true, "may be missing beside a token"],
    [
      { origin: "http://evil.example", host: "localhost:4000", authorization: "Bearer abc" },
      false,
      "that is foreign stays so with a token",
    ],
  ] as const)
    test(why, () => {
      // Only the headers are looked at.
      expect(originAllowed({ headers } as unknown as Parameters<typeof originAllowed>[0], config)).toBe(
        allowed,
      );
    });

  test("is that of PUBLIC_URL behind a proxy", () => {
    const request = { headers: { origin: "https://r.example", host: "10.0.0.5:4000" } };
    const allowed = originAllowed(request as unknown as Parameters<typeof originAllowed>[0], {
      host: "127.0.0.1",
      publicUrl: "https://r.example",
    });
    expect(allowed).toBe(true);
  });
});

const upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";

/** fetch would tidy the path and cannot upgrade. */
function rawGet(url: string, path: string, more = ""): Promise<string> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
    let said = "";
    socket.on("data", (bytes) => {
      said += bytes;
    });
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said));
    const connection = more === "" ? "Connection: close\r\n" : more;
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: application/json\r\n${connection}\r\n`);
  });
}
