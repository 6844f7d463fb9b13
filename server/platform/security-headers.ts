import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Config } from "./config.ts";

/** Which page a policy is for. */
export type Page = "editor" | "playground";

/** Headers for every answer; pages add their own policy by `pagePolicy`. */
export function securityHeaders(config: Config): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    // On plain HTTP it would lock out everything else that this machine serves.
    strictTransportSecurity: config.publicUrl?.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
}

/**
 * Lets a page run its own scripts and styles, and nothing that is written into it by someone else.
 *
 * @param nonce fresh for this answer, and put into the page as well
 * @param host the request's `Host`, whose sockets the page may open
 */
export function pagePolicy(res: Response, page: Page, nonce: string, host: string | undefined): void {
  const sockets = host !== undefined && /^[a-z0-9.:[\]-]+$/i.test(host) ? ` ws://${host} wss://${host}` : "";
  const own = `'self' 'nonce-${nonce}'`;
  // Monaco, in GraphiQL, writes style elements that know no nonce; scripts stay as strict there.
  const styles = page === "playground" ? "'self' 'unsafe-inline'" : own;
  const directives = [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${styles}`,
    `connect-src 'self'${sockets}`,
    "img-src 'self' data: blob:",
    page === "playground" ? "font-src 'self' data:" : "font-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  res.setHeader("Content-Security-Policy", directives.join("; "));
}
