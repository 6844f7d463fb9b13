import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { findViewer } from "../../server/access/account.queries.ts";
import { issueTicket } from "../../server/access/collab-ticket.ts";
import type { Role, Viewer } from "../../server/access/viewer.ts";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { systemClock } from "../../server/platform/clock.ts";
import type { Database } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { openDoorbell } from "../../server/platform/open-doorbell.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { documentSchemaParameter, documentSchemaVersion } from "../../shared/protocol/collab-protocol.ts";

/** A platform over a database of a test; close the doorbell with `platform.doorbell.close()`. */
export function platformOver(database: Database, url?: string): Platform {
  const log = createLog(process.env["TEST_LOG_LEVEL"] ?? "silent");
  const config = {
    port: 0,
    host: "127.0.0.1",
    database:
      url === undefined
        ? ({ kind: "embedded", dataDirectory: "unused" } as const)
        : ({ kind: "postgres", url } as const),
    publicUrl: null,
    logLevel: "silent",
    sample: false,
  };
  return { config, log, database, doorbell: openDoorbell(config.database, log), clock: systemClock() };
}

/** One instance of the collaboration server on a port of its own; its platform is closed by whoever made it. */
export class CollabInstance {
  readonly platform: Platform;
  readonly collab: Collab;
  readonly #server: Server;

  private constructor(platform: Platform, collab: Collab, server: Server) {
    this.platform = platform;
    this.collab = collab;
    this.#server = server;
  }

  static async start(platform: Platform): Promise<CollabInstance> {
    const collab = createCollab(platform);
    const server = createServer();
    server.on("upgrade", (request, socket, head) => collab.handleUpgrade(request, socket, head));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new CollabInstance(platform, collab, server);
  }

  /** The address of the socket, e.g. `ws://127.0.0.1:41234/collab?schema=1`. */
  url(schema: number | string = documentSchemaVersion): string {
    const { port } = this.#server.address() as AddressInfo;
    return `ws://127.0.0.1:${port}/collab?${documentSchemaParameter}=${schema}`;
  }

  ticket(viewer: Viewer, report: string): Promise<string> {
    return issueTicket(this.platform, viewer, report).then(({ ticket }) => ticket);
  }

  /** Opens a report's text as the editor does. */
  open(viewer: Viewer, report: string, document = new Y.Doc()): Writer {
    return new Writer(this, viewer, report, document);
  }

  /** A bare socket that is open. */
  async socket(options: { origin?: string; schema?: number | string } = {}): Promise<RawSocket> {
    const socket = new WebSocket(
      this.url(options.schema),
      options.origin === undefined ? {} : { origin: options.origin },
    );
    const raw = new RawSocket(socket);
    await raw.opened;
    return raw;
  }

  async close(): Promise<void> {
    await this.collab.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A person with the report open, over a real socket. */
export class Writer {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;

  constructor(instance: CollabInstance, viewer: Viewer, report: string, document: Y.Doc) {
    this.document = document;
    this.provider = new HocuspocusProvider({
      url: instance.url(),
      name: report,
      document,
      token: () => instance.ticket(viewer, report),
      delay: 50,
      minDelay: 50,
      maxDelay: 200,
    } as ConstructorParameters<typeof HocuspocusProvider>[0]);
  }

  /** The plain text of the shared test field. */
  get text(): string {
    return this.document.getText("test").toString();
  }

  type(at: number, text: string): void {
    this.document.getText("test").insert(at, text);
  }

  async synced(): Promise<this> {
    await until(
      () => this.provider.isSynced,
      (check) => this.provider.on("synced", check),
    );
    return this;
  }

  /** Waits until everything typed here has been acknowledged. */
  async saved(): Promise<void> {
    await until(
      () => this.provider.isSynced && !this.provider.hasUnsyncedChanges,
      (check) => this.provider.on("unsyncedChanges", check),
    );
  }

  async reads(text: string): Promise<void> {
    await until(
      () => this.text === text,
      (check) => this.document.on("update", check),
    );
  }

  leave(): void {
    this.provider.destroy();
  }
}

/** A socket of a client that need not keep to the protocol. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly opened: Promise<void>;
  /** Code and reason with which the server closed it. */
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly frames: Uint8Array[] = [];
  #check: () => void = () => undefined;

  constructor(socket: WebSocket) {
    this.socket = socket;
    this.opened = new Promise((resolve, reject) => {
      socket.once("open", () => resolve());
      socket.once("error", reject);
    });
    this.closed = new Promise((resolve) => {
      socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    socket.on("error", () => undefined);
    socket.on("message", (data: Buffer) => {
      this.frames.push(new Uint8Array(data));
      this.#check();
    });
  }

  /** Waits for a frame that the server sent, or has sent already. */
  async frame(isIt: (frame: Uint8Array) => boolean): Promise<Uint8Array> {
    await until(
      () => this.frames.some(isIt),
      (check) => {
        this.#check = check;
      },
    );
    const found = this.frames.find(isIt);
    if (found === undefined) throw new Error("The frame vanished");
    return found;
  }
}

/** An account with some roles, without a password: tests of the text do not sign in. */
export async function makeViewer(platform: Platform, name: string, roles: readonly Role[]): Promise<Viewer> {
  const id = platform.clock.id();
  await platform.database.query(
    "INSERT INTO account (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')",
    [id, `${id}@test.local`, name],
  );
  for (const role of roles)
    await platform.database.query("INSERT INTO role_grant (id, account, role) VALUES ($1, $2, $3)", [
      platform.clock.id(),
      id,
      role,
    ]);
  const viewer = await findViewer(platform.database, id);
  if (viewer === null) throw new Error("The account was not made");
  return viewer;
}

/** A report without any text. */
export async function makeReport(platform: Platform): Promise<string> {
  const id = platform.clock.id();
  await platform.database.query(
    `INSERT INTO reporting_unit (code, name_vi, search_text) VALUES ('THANH_HOA', 'Tỉnh Thanh Hóa', 'tinh thanh hoa')
     ON CONFLICT DO NOTHING`,
  );
  await platform.database.query(
    "INSERT INTO report (id, title, period, unit) VALUES ($1, 'Báo cáo', '2023-S1', 'THANH_HOA')",
    [id],
  );
  return id;
}

/** Waits for something that an event may bring about; the test's own time limit ends a wait in vain. */
export function until(isTrue: () => boolean, onEvent: (check: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (isTrue()) resolve();
    };
    onEvent(check);
    check();
  });
}
