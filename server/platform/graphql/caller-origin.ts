import type { IncomingMessage } from "node:http";
import type { Config } from "../config.ts";
import { originAllowed } from "../origin.ts";

/**
 * Whether `/graphql` listens to a caller: a page of ours, or a program. A program sends no `Origin`, and no cookie
 * either: without one a foreign page gains nothing from reaching us, and signing in must be possible.
 */
export function callerAllowed(request: IncomingMessage, config: Config): boolean {
  const { origin, cookie } = request.headers;
  return originAllowed(request, config) || (origin === undefined && cookie === undefined);
}

/** @returns the sentence for a caller that was refused */
export function originRefusal(request: IncomingMessage): string {
  const { origin } = request.headers;
  return origin === undefined
    ? 'A request with a cookie needs an Origin header of this address; programs send "Authorization: Bearer" instead'
    : `Requests from the origin "${origin.slice(0, 100)}" are not accepted: it is not the address of this server`;
}
