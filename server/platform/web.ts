import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Express } from "express";
import { type Config, isLoopback } from "./config.ts";
import { metrics } from "./metrics.ts";
import { pages } from "./pages.ts";
import type { Platform } from "./platform.ts";
import { securityHeaders } from "./security-headers.ts";

export type UpgradeHandler = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface Web {
  readonly app: Express;
  readonly server: Server;
  /** Gives the sockets of a path, e.g. `/collab`, to a handler; those of any other path are refused. */
  onUpgrade(path: string, handle: UpgradeHandler): void;
  /** Adds the pages and opens the port; whatever has its own address is registered before. */
  listen(): Promise<{ readonly url: string }>;
  close(): Promise<void>;
}

/** How long requests under way may take when the server stops, in milliseconds. */
const patienceMs = 5_000;

/**
 * Makes the web server: headers, pages, health and metrics; features add theirs to `app` before `listen`.
 *
 * @param editorDirectory the built editor; next to the built server unless a test says otherwise
 */
export function createWeb(platform: Platform, editorDirectory: string = builtEditor()): Web {
  const { config, log } = platform;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.publicUrl === null ? false : "loopback");
  app.use(securityHeaders(config));
  let closing = false;
  addHealth(app, platform, () => closing);

  const server = createServer(app);
  const upgrades = new Map<string, UpgradeHandler>();
  // Node forgets a connection once it is upgraded, and would wait for it when closing.
  const sockets = new Set<Duplex>();
  server.on("upgrade", (req, socket, head) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    upgrade(platform, upgrades, req, socket, head);
  });

  return {
    app,
    server,
    onUpgrade(path, handle) {
      upgrades.set(path, handle);
    },
    async listen() {
      app.use(pages(editorDirectory));
      app.use((_req, res) => void res.status(404).json({ error: "There is nothing at this address" }));
      app.use(answerError(log));
      await openPort(server, config);
      return { url: addressOf(server, config) };
    },
    async close() {
      closing = true;
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => {
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }, patienceMs);
      await closed;
      clearTimeout(late);
    },
  };
}

function addHealth(app: Express, { config, database, log }: Platform, closing: () => boolean): void {
  app.get("/healthz", (_req, res) => {
    res.format({
      "text/plain": () => void res.send("ok\n"),
      // The sign-in page offers the sample accounts by it: before signing in there is nothing else to ask.
      "application/json": () => void res.json({ ok: true, sample: config.sample }),
    });
  });
  app.get("/readyz", async (_req, res) => {
    res.setHeader("Cache-Control", "no-store");
    try {
      if (closing()) throw new Error("The server is stopping");
      await within(2_000, database.query("SELECT 1"));
      res.type("text").send("ready\n");
    } catch (error) {
      log.warn({ err: error }, "not ready");
      res.status(503).type("text").send("not ready\n");
    }
  });
  app.get("/metrics", (_req, res) => void res.type("text/plain; version=0.0.4").send(metrics.text()));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`The database did not answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function upgrade(
  { log }: Platform,
  upgrades: ReadonlyMap<string, UpgradeHandler>,
  req: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  // A peer that resets its connection must not end the process.
  socket.on("error", (error) => log.debug({ err: error }, "a socket broke"));
  const [path = "/"] = (req.url ?? "/").split("?");
  const handle = upgrades.get(path);
  if (handle === undefined) {
    socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    return;
  }
  try {
    handle(req, socket, head);
  } catch (error) {
    log.error({ err: error, path }, "a socket could not be opened");
    socket.destroy();
  }
}

/** Our mistakes are logged; what the caller hears tells nothing about us. */
function answerError(log: Platform["log"]): ErrorRequestHandler {
  return (error, req, res, next) => {
    const status = statusOf(error);
    if (status === 500) log.error({ err: error, method: req.method, path: req.path }, "a request failed");
    if (res.headersSent) return next(error);
    const words = status === 500 ? "Lỗi hệ thống" : `The request could not be read: ${error.message}`;
    res.status(status).json({ error: words });
  };
}

/** Express marks what the caller did wrong (a malformed path or body) with a status below 500. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

async function openPort(server: Server, config: Config): Promise<void> {
  const opened = Promise.withResolvers<void>();
  server.once("error", opened.reject);
  server.listen(config.port, config.host, opened.resolve);
  try {
    await opened.promise;
  } catch (error) {
    throw new Error(portSentence(error, config), { cause: error });
  }
  server.off("error", opened.reject);
}

function portSentence(error: unknown, { port, host }: Config): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is already in use: set PORT to another, or to 0 for any`;
  if (code === "EACCES") return `Port ${port} may not be opened by this user: set PORT to one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST "${host}" is no address of this machine`;
  return `Port ${port} on ${host} cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
}

function addressOf(server: Server, { host, publicUrl }: Config): string {
  if (publicUrl !== null) return publicUrl;
  const { port } = server.address() as AddressInfo;
  if (isLoopback(host) || host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** `dist/editor`, seen from the build (`dist/server/platform`) and from source (`server/platform`) alike. */
function builtEditor(): string {
  const fromSource = import.meta.url.endsWith(".ts");
  return fileURLToPath(new URL(fromSource ? "../../dist/editor" : "../../editor", import.meta.url));
}
