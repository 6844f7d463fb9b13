import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { Hocuspocus } from "@hocuspocus/server";
import { type WebSocket, WebSocketServer } from "ws";
import * as Y from "yjs";
import { InputError } from "../../../shared/base/input-error.ts";
import {
  type CollabClose,
  collabClose,
  documentSchemaParameter,
  documentSchemaVersion,
  maxFrameBytes,
} from "../../../shared/protocol/collab-protocol.ts";
import { mayEditReport, mayReadReport } from "../../access/access.policy.ts";
import { AccessWatch } from "../../access/access-watch.ts";
import { findViewer } from "../../access/account.queries.ts";
import { redeemTicket } from "../../access/collab-ticket.ts";
import { originAllowed } from "../../platform/origin.ts";
import type { Platform } from "../../platform/platform.ts";
import { CollabSession, type SessionHost } from "./collab-session.ts";
import { DocumentGoneError } from "./document-log.ts";
import { LiveDocuments, WriterOrigin } from "./live-documents.ts";
import { keepOwnPresence, SharedPresence } from "./presence.ts";

type Context = { readonly session?: CollabSession };

/** The text of all reports: over sockets for editors, and directly for the server's own features. */
export interface Collab {
  /** Takes over a request to open a WebSocket on `/collab`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /**
   * A copy of a report's text as it is now, also what is not stored yet.
   *
   * @throws DocumentGoneError when there is no such report
   */
  readDocument(report: string): Promise<Y.Doc>;
  /**
   * Changes a report's text as an editor would: seen by all at once, stored when the promise settles.
   *
   * @param author id of an account, or `null` for the server itself
   */
  changeDocument(report: string, author: string | null, change: (document: Y.Doc) => void): Promise<void>;
  /** Ends all connections and stores what waits. */
  close(): Promise<void>;
}

/**
 * Starts the collaboration server.
 *
 * @param watch tells of withdrawn rights; one for the whole server is enough
 */
export function createCollab(
  platform: Platform,
  watch: AccessWatch = new AccessWatch(platform.doorbell),
): Collab {
  const live = new LiveDocuments(platform);
  const sessions = new Set<CollabSession>();
  const guard = guardOf(platform);
  const hocuspocus: Hocuspocus<Context> = new Hocuspocus<Context>({
    quiet: true,
    onAuthenticate: async ({ context, connectionConfig }) => {
      connectionConfig.readOnly = context.session?.readOnly ?? true;
    },
    onLoadDocument: async ({ document, context }) => {
      try {
        await live.open(document);
      } catch (error) {
        context.session?.end(host.closeFor(error));
        throw error;
      }
      presence.ask(document);
    },
    connected: guard("a connection could not be opened", ({ connection, context }) => {
      context.session?.opened(connection);
    }),
    beforeHandleAwareness: async ({ states, document, context }) => {
      const session = context?.session;
      if (session === undefined) return;
      session.presenceClient = keepOwnPresence(states, document, session.viewer, session.presenceClient);
    },
    onAwarenessUpdate: guard(
      "presence could not be told",
      ({ document, added, updated, removed, transactionOrigin }) =>
        presence.tell(document, { added, updated, removed }, transactionOrigin),
    ),
    beforeUnloadDocument: async ({ documentName }) => live.settle(documentName),
    afterUnloadDocument: guard("a document could not be forgotten", ({ documentName }) =>
      live.forget(documentName),
    ),
  });
  const presence = new SharedPresence(platform, (name) => hocuspocus.documents.get(name));
  const host = hostOf(platform, hocuspocus, live, watch);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });

  return {
    handleUpgrade(request, socket, head) {
      // Without an Origin the caller is no browser, and the ticket alone counts.
      if (request.headers.origin !== undefined && !originAllowed(request, platform.config)) {
        socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        if (!speaksOurSchema(request)) {
          refuse(webSocket, collabClose.schemaOutdated);
          return;
        }
        const session = new CollabSession(webSocket, host);
        sessions.add(session);
        session.onEnd(() => sessions.delete(session));
      });
    },
    async readDocument(report) {
      const copy = new Y.Doc();
      const open = hocuspocus.documents.get(report);
      if (open === undefined) await live.fill(copy, report);
      else Y.applyUpdate(copy, Y.encodeStateAsUpdate(open));
      return copy;
    },
    async changeDocument(report, author, change) {
      const direct = await hocuspocus.openDirectConnection(report, {});
      try {
        const { document } = direct;
        // Forgotten between its loading and now, it would take the change and not store it.
        if (document === null || document.isDestroyed)
          throw new Error(`The text of report ${report} was just closed`);
        document.transact(() => change(document), new WriterOrigin(author));
        await live.log.stored(report);
      } finally {
        await direct.disconnect();
      }
    },
    async close() {
      for (const session of [...sessions]) session.end(collabClose.goingAway);
      presence.close();
      await live.close();
      for (const session of [...sessions]) session.terminate();
      for (const webSocket of sockets.clients) webSocket.terminate();
      sockets.close();
    },
  };
}

function hostOf(
  platform: Platform,
  hocuspocus: Hocuspocus<Context>,
  live: LiveDocuments,
  watch: AccessWatch,
): SessionHost {
  const { log } = platform;
  return {
    async admit(report, ticket) {
      const viewer = await redeemTicket(platform, ticket, report);
      return { viewer, readOnly: !mayEditReport(viewer, report) };
    },
    open(session) {
      session.onEnd(watch.watch(session.viewer.id, () => void recheck(platform, session)));
      return hocuspocus.handleConnection(session, new Request("http://localhost/collab"), { session });
    },
    stored: (report) => live.log.stored(report),
    closeFor(error) {
      if (error instanceof DocumentGoneError) return collabClose.forbidden;
      if (error instanceof InputError)
        return error.code === "FORBIDDEN" ? collabClose.forbidden : collabClose.unauthorized;
      log.error({ err: error }, "a collaboration socket was refused by our mistake");
      return collabClose.goingAway;
    },
    warn: (error, what) => log.info({ err: error }, what),
  };
}

/** The account's rights changed: a session that has other rights now must open anew, or not at all. */
async function recheck(platform: Platform, session: CollabSession): Promise<void> {
  try {
    const { report } = session;
    if (report === null) return;
    const viewer = await findViewer(platform.database, session.viewer.id);
    if (viewer === null || !mayReadReport(viewer, report)) session.end(collabClose.forbidden);
    else if (mayEditReport(viewer, report) === session.readOnly) session.end(collabClose.unauthorized);
  } catch (error) {
    // Rights that cannot be confirmed are not held on to.
    platform.log.error({ err: error }, "rights could not be checked again");
    session.end(collabClose.goingAway);
  }
}

function speaksOurSchema(request: IncomingMessage): boolean {
  const version = new URL(request.url ?? "/", "http://localhost").searchParams.get(documentSchemaParameter);
  return version === String(documentSchemaVersion);
}

function refuse(webSocket: WebSocket, close: CollabClose): void {
  webSocket.on("error", () => webSocket.terminate());
  webSocket.close(close.code, close.reason);
}

/** Hocuspocus does not wait for these hooks: one that threw would end the process. */
function guardOf(platform: Platform) {
  return <Payload>(what: string, act: (payload: Payload) => void) =>
    async (payload: Payload): Promise<void> => {
      try {
        act(payload);
      } catch (error) {
        platform.log.error({ err: error }, what);
      }
    };
}
