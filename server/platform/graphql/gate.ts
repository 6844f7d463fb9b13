import type { IncomingMessage } from "node:http";
import type { Request, Response } from "express";

/**
 * Who may come in: implemented by `access`, since the platform knows no accounts.
 * A token that came but is not good is refused with an InputError, never taken for an anonymous caller.
 */
export interface GraphqlGate<Context extends object> {
  /** The context of one HTTP request. */
  openRequest(request: Request, response: Response): Promise<Context>;
  /** @param token from `connectionParams.token`; without it the cookie of the upgrade request counts */
  openSocket(request: IncomingMessage, token: string | null): Promise<SocketAccess<Context>>;
}

/** What one open socket may do, as long as it is open. */
export interface SocketAccess<Context extends object> {
  /** A new context for one operation of the socket. */
  context(): Context;
  /** Whether the sign-in has run out meanwhile; asked before every event, so it must be cheap. */
  expired(): boolean;
  /** Calls `close` once when the right to be here was withdrawn or changed; returns how to stop watching. */
  watch(close: (reason: string) => void): () => void;
}
