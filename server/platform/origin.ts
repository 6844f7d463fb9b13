import type { IncomingMessage } from "node:http";
import { type Config, isLoopback } from "./config.ts";

/**
 * Whether a request may act with what the browser attaches to it: it comes from a page of this server, or from
 * a program that names itself by a bearer token.
 *
 * @param req of HTTP or of a socket's upgrade
 * @param config behind a proxy `PUBLIC_URL` says what the browser sees
 * @returns false for a foreign page, and for a missing `Origin` without a bearer token
 */
export function originAllowed(req: IncomingMessage, config: Pick<Config, "host" | "publicUrl">): boolean {
  const { origin, host, authorization } = req.headers;
  if (origin === undefined) return /^Bearer ./i.test(authorization ?? "");
  if (origin === config.publicUrl) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.host === "" || page.host !== host?.toLowerCase()) return false;
  // A foreign name that was made to point at this machine ("DNS rebinding") has matching headers as well.
  return !isLoopback(config.host) || isLoopback(page.hostname.replace(/^\[|\]$/g, ""));
}
