import type { IncomingMessage } from "node:http";
import type { Config } from "./config.ts";

/** Whether a request comes from a page of ours: its `Origin` is the address that it was sent to, or `PUBLIC_URL`. */
export function originAllowed(req: IncomingMessage, config: Config): boolean {
  const { origin, host, authorization } = req.headers;
  if (origin === undefined) return authorization !== undefined;
  if (origin === config.publicUrl) return true;
  return origin === `http://${host}` || origin === `https://${host}`;
}
