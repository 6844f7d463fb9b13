import { CloseCode, type WebSocket as ProtocolSocket } from "graphql-ws";
import type { WebSocket } from "ws";
import type { Log } from "../log.ts";

/** What the protocol side of a socket gives back: called once when the socket has closed. */
type Closed = (code?: number, reason?: string) => Promise<void>;

const pingEveryMs = 12_000;

/**
 * Ties a `ws` socket to graphql-ws. Its own adapter reports errors to the console; ours logs them, and a mistake
 * in a message ends that socket and nothing else.
 *
 * @param open hands the wire to graphql-ws, which says what to call at the end
 */
export function serveSocket(log: Log, socket: WebSocket, open: (wire: ProtocolSocket) => Closed): void {
  const fail = (error: unknown, what: string): void => {
    log.error({ err: error }, what);
    socket.close(CloseCode.InternalServerError, "Internal server error");
  };
  // `ws` reports a broken or too large frame here, and closes with the right code by itself.
  socket.on("error", (error) => log.debug({ err: error }, "a GraphQL socket broke"));
  const closed = open({
    protocol: socket.protocol,
    send: (text) => send(socket, text),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (handle) =>
      socket.on("message", (data) => {
        handle(String(data)).catch((error: unknown) => fail(error, "a message of a GraphQL socket failed"));
      }),
  });
  const stopPings = keepAlive(socket);
  socket.once("close", (code, reason) => {
    stopPings();
    closed(code, String(reason)).catch((error: unknown) => fail(error, "closing a GraphQL socket failed"));
  });
}

/** Resolves when the text is on its way, so that a slow reader slows its own subscription down. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) resolve();
    // A failed write is followed by "close", which ends the subscriptions.
    else socket.send(text, () => resolve());
  });
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on("pong", () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingEveryMs);
  return () => clearInterval(timer);
}
