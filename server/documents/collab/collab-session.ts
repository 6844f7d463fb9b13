import type { Connection, Document } from "@hocuspocus/server";
import type { RawData, WebSocket } from "ws";
import * as Y from "yjs";
import { type CollabClose, collabClose, maxFrameBytes } from "../../../shared/protocol/collab-protocol.ts";
import type { Viewer } from "../../access/viewer.ts";
import { ClientUpdates } from "./client-updates.ts";
import {
  type ClientFrame,
  deniedFrame,
  readClientFrame,
  serverFrameKind,
  syncRequestFrame,
  syncStatusFrame,
} from "./collab-frame.ts";
import { WriterOrigin } from "./live-documents.ts";
import { updateReach } from "./update-reach.ts";

/** What a session asks of the server that it belongs to. */
export type SessionHost = {
  /** Redeems the ticket and decides what its bearer may do; rejects when it may not come in. */
  admit(report: string, ticket: string): Promise<{ viewer: Viewer; readOnly: boolean }>;
  /** Hands the admitted session to Hocuspocus, which answers with `session.opened`. */
  open(session: CollabSession): {
    handleMessage(data: Uint8Array): void;
    handleClose(): void;
    lastMessageReceivedAt: number;
  };
  /** Settles when everything in the document of this name is on disk. */
  stored(report: string): Promise<void>;
  closeFor(error: unknown): CollabClose;
  warn(error: unknown, what: string): void;
};

const admissionMs = 10_000;
const maxUnsentBytes = 64 * 1024 * 1024;
const reportId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Inner = ReturnType<SessionHost["open"]>;

/**
 * One collaboration socket: one account in one report's text.
 *
 * Hocuspocus sees it as the WebSocket and does presence, the first sync and the broadcast. Updates it never
 * sees: they are checked, applied and acknowledged here, since an acknowledgement means stored (DESIGN D5).
 */
export class CollabSession {
  readonly #socket: WebSocket;
  readonly #host: SessionHost;
  readonly #deadline: NodeJS.Timeout;
  readonly #atEnd: (() => void)[] = [];
  #report: string | null = null;
  #admitted: { viewer: Viewer; readOnly: boolean } | null = null;
  #inner: Inner | null = null;
  #live: { document: Document; updates: ClientUpdates; origin: WriterOrigin } | null = null;
  #waiting: { frame: ClientFrame; data: Uint8Array }[] = [];
  #waitingBytes = 0;
  /** The Yjs client that this connection speaks for in presence. */
  presenceClient: number | null = null;

  constructor(socket: WebSocket, host: SessionHost) {
    this.#socket = socket;
    this.#host = host;
    this.#deadline = setTimeout(() => this.end(collabClose.unauthorized), admissionMs);
    socket.on("message", (data: RawData, isBinary: boolean) => this.#receive(data, isBinary));
    socket.on("close", () => this.#closed());
    // ws closes the socket itself after an error, with the right code; without a listener the process would end.
    socket.on("error", (error) => this.#host.warn(error, "a collaboration socket failed"));
  }

  /** The account behind the socket; only asked for once it is admitted. */
  get viewer(): Viewer {
    if (this.#admitted === null) throw new Error("The session has not been admitted yet");
    return this.#admitted.viewer;
  }

  get readOnly(): boolean {
    return this.#admitted?.readOnly ?? true;
  }

  get report(): string | null {
    return this.#report;
  }

  /** Closes the socket with a code that tells the client what to do; harmless when it is closed already. */
  end(close: CollabClose): void {
    if (this.#socket.readyState === this.#socket.CLOSING || this.#socket.readyState === this.#socket.CLOSED)
      return;
    if (this.#report !== null && this.#live === null) this.#put(deniedFrame(this.#report, close.reason));
    this.#socket.close(close.code, close.reason);
    // The socket may take its time; nothing more is taken from it or done for it.
    this.#closed();
  }

  /** Ends the connection at once, without a goodbye. */
  terminate(): void {
    this.#socket.terminate();
  }

  /** Runs `act` when the session ends, or now when it has ended. */
  onEnd(act: () => void): void {
    this.#atEnd.push(act);
  }

  // The next three are the WebSocket that Hocuspocus sees.
  get readyState(): number {
    return this.#socket.readyState;
  }

  send(data: Uint8Array): void {
    switch (serverFrameKind(data)) {
      case "denied":
        // Hocuspocus refuses nobody whom we admitted: the document could not be loaded.
        this.end(collabClose.goingAway);
        break;
      case "close":
        // The real close event follows, with its code.
        break;
      case "other":
        this.#put(data);
    }
  }

  close(code?: number, reason?: string): void {
    this.#host.warn({ code, reason }, "Hocuspocus closes a socket");
    this.end(collabClose.goingAway);
  }

  /** Hocuspocus has loaded the document: what came meanwhile is worked off. */
  opened(connection: Connection): void {
    clearTimeout(this.#deadline);
    const { document } = connection;
    connection.onClose(() => this.end(collabClose.goingAway));
    // Forgotten between its loading and now, it would take updates and store none.
    if (document.isDestroyed) {
      this.end(collabClose.goingAway);
      return;
    }
    const origin = new WriterOrigin(this.viewer.id);
    const updates = new ClientUpdates(document, {
      apply: (update) => applyWhole(document, update, origin),
      acknowledge: () => this.#acknowledgeWhenStored(),
      requestSync: () => this.#put(syncRequestFrame(document.name, document)),
    });
    this.#live = { document, updates, origin };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { frame, data } of waiting) this.#take(frame, data);
  }

  #receive(raw: RawData, isBinary: boolean): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    try {
      if (!isBinary) throw new Error("Expected a binary frame");
      const data = bytesOf(raw);
      const frame = readClientFrame(data);
      this.#checkAddress(frame.address);
      this.#take(frame, data);
    } catch (error) {
      this.#host.warn(error, "a collaboration frame was refused");
      this.end(collabClose.badFrame);
    }
  }

  #checkAddress(address: string): void {
    if (!reportId.test(address)) throw new Error(`Expected a report's id, but ${address.slice(0, 60)} came`);
    if (this.#report !== null && this.#report !== address)
      throw new Error("Expected frames of one report per socket");
    this.#report = address;
  }

  #take(frame: ClientFrame, data: Uint8Array): void {
    if (frame.kind === "token") this.#admit(frame, data);
    else if (frame.kind === "leave" || this.#live?.document.isDestroyed) this.end(collabClose.goingAway);
    else if (this.#live === null) this.#keep(frame, data);
    else this.#handle(this.#live.updates, frame, data);
  }

  #handle(updates: ClientUpdates, frame: ClientFrame, data: Uint8Array): void {
    // Hocuspocus closes sockets that it believes to be silent, and updates pass it by.
    if (this.#inner !== null) this.#inner.lastMessageReceivedAt = Date.now();
    switch (frame.kind) {
      case "update":
        if (this.readOnly) this.#refuse(frame.update);
        else updates.updateCame(frame.update);
        break;
      case "syncReply":
        if (this.readOnly) this.#refuse(frame.update);
        else updates.syncReplyCame(frame.update);
        break;
      case "syncRequest":
        updates.syncRequested(frame.known);
        this.#inner?.handleMessage(data);
        break;
      default:
        this.#inner?.handleMessage(data);
    }
  }

  #keep(frame: ClientFrame, data: Uint8Array): void {
    this.#waitingBytes += data.byteLength;
    if (this.#waitingBytes > 2 * maxFrameBytes) throw new Error("Expected a token before more frames");
    this.#waiting.push({ frame, data });
  }

  #admit(frame: ClientFrame & { kind: "token" }, data: Uint8Array): void {
    // A second token changes nothing: rights are watched, not shown again.
    if (this.#admitted !== null || this.#inner !== null) return;
    this.#host.admit(frame.address, frame.token).then(
      (admitted) => {
        if (this.#socket.readyState !== this.#socket.OPEN || this.#admitted !== null) return;
        this.#admitted = admitted;
        this.#inner = this.#host.open(this);
        this.#inner.handleMessage(data);
      },
      (error: unknown) => this.end(this.#host.closeFor(error)),
    );
  }

  /** A reader's text: true only when it brings nothing new, as the reply to a first sync usually does. */
  #refuse(update: Uint8Array): void {
    if (this.#live === null || this.#report === null) return;
    updateReach(update);
    const isKnown = Y.snapshotContainsUpdate(Y.snapshot(this.#live.document), update);
    this.#put(syncStatusFrame(this.#report, isKnown));
  }

  #acknowledgeWhenStored(): void {
    const { updates, document } = this.#live ?? {};
    if (updates === undefined || document === undefined) return;
    const { syncCount } = updates;
    this.#host.stored(document.name).then(
      () => {
        if (updates.syncCount === syncCount) this.#put(syncStatusFrame(document.name, true));
      },
      (error: unknown) => this.end(this.#host.closeFor(error)),
    );
  }

  #put(data: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#socket.send(data);
    // A reader that takes nothing any more must not fill the memory of all.
    if (this.#socket.bufferedAmount > maxUnsentBytes) this.#socket.terminate();
  }

  #closed(): void {
    clearTimeout(this.#deadline);
    this.#waiting = [];
    const inner = this.#inner;
    this.#inner = null;
    inner?.handleClose();
    for (const act of this.#atEnd.splice(0)) act();
  }
}

/**
 * @throws Error when the update could not be applied whole; what it left waiting is dropped, since nobody else
 *   leaves anything waiting
 */
function applyWhole(document: Document, update: Uint8Array, origin: WriterOrigin): void {
  Y.applyUpdate(document, update, origin);
  const { store } = document;
  if (store.pendingStructs === null && store.pendingDs === null) return;
  store.pendingStructs = null;
  store.pendingDs = null;
  throw new Error("Expected an update whose parts do not wait for each other");
}

function bytesOf(raw: RawData): Uint8Array {
  if (Array.isArray(raw)) return Buffer.concat(raw);
  return raw instanceof ArrayBuffer ? new Uint8Array(raw) : raw;
}
