import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import { changesInFrame } from "./sync-frame.ts";

/** What the connection tells its session. */
export type ConnectionEvents = {
  /** A change was made in this tab. */
  readonly changed: () => void;
  /** A frame with changes went to the socket; `answersState` when it answers the server's state. */
  readonly sent: (answersState: boolean) => void;
  /** The server has stored the oldest frame that waited. */
  readonly acknowledged: () => void;
  readonly opened: () => void;
  readonly closed: (code: number) => void;
  readonly synced: () => void;
  readonly authenticated: (canWrite: boolean) => void;
  readonly refused: (reason: string) => void;
};

/** A socket that never queues changes: after a break the handshake brings them, and brings them once. */
class ReportSocket extends HocuspocusProviderWebsocket {
  onChangesSent: (answersState: boolean) => void = () => undefined;

  override send(message: unknown): void {
    const changes = changesInFrame(message);
    if (changes !== null && this.webSocket?.readyState !== WebSocket.OPEN) return;
    super.send(message);
    if (changes !== null) this.onChangesSent(changes === "answer");
  }
}

/** A provider that says which changes are under way and which are stored. */
class ReportProvider extends HocuspocusProvider {
  onLocalChange: () => boolean = () => false;
  onStored: () => void = () => undefined;

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (origin === this) return;
    // Before the handshake an update on its own would be a second copy of what the handshake brings.
    if (this.onLocalChange()) super.documentUpdateHandler(update, origin);
  }

  override decrementUnsyncedChanges(): void {
    super.decrementUnsyncedChanges();
    this.onStored();
  }
}

/** The running connection of one report. */
export type ReportConnection = {
  readonly awareness: Awareness;
  /** Breaks off and comes back with a new ticket. */
  readonly reconnect: () => void;
  /** Breaks off for good. */
  readonly stop: () => void;
  readonly destroy: () => void;
};

/** What a connection needs. */
export type ConnectionInput = {
  /** e.g. `"wss://example.org/collab?schema=1"` */
  readonly url: string;
  readonly reportId: string;
  readonly document: Doc;
  readonly awareness: Awareness;
  /** Fetched anew for every connection, since a ticket works once. */
  readonly ticket: () => Promise<string>;
  /** Whether the handshake of the present connection is done, so that changes go out one by one. */
  readonly handshaken: () => boolean;
};

/**
 * Connects a report's text to the server, and again after every break.
 *
 * @param input what to connect with
 * @param events what the connection tells
 * @returns the connection, which must be destroyed at the end
 */
export function connectReport(input: ConnectionInput, events: ConnectionEvents): ReportConnection {
  const socket = new ReportSocket({
    url: input.url,
    autoConnect: false,
    delay: 400,
    minDelay: 200,
    maxDelay: 5_000,
    factor: 1.6,
    messageReconnectTimeout: 20_000,
  });
  socket.onChangesSent = events.sent;
  const provider = new ReportProvider({
    name: input.reportId,
    document: input.document,
    awareness: input.awareness,
    websocketProvider: socket,
    token: input.ticket,
    onAuthenticated: ({ scope }) => events.authenticated(scope !== "readonly"),
    onAuthenticationFailed: ({ reason }) => events.refused(reason),
    onSynced: () => events.synced(),
    onConnect: () => events.opened(),
    onClose: ({ event }) => events.closed(event.code),
  });
  provider.onLocalChange = () => {
    events.changed();
    return input.handshaken();
  };
  provider.onStored = events.acknowledged;
  provider.attach();
  void socket.connect();
  return {
    awareness: input.awareness,
    reconnect: () => socket.webSocket?.close(),
    stop: () => socket.disconnect(),
    destroy: () => {
      provider.destroy();
      socket.destroy();
    },
  };
}
