/**
 * What client and server must agree on before they exchange text. A tab that knows fewer kinds of nodes would
 * delete those that it does not know, so it is refused until it reloads (DESIGN D7). Raise it with every
 * change to the document's nodes or marks.
 */
export const documentSchemaVersion = 1;

/** The name under which the client tells its version: a query parameter of the socket's address. */
export const documentSchemaParameter = "schema";

/** The Yjs fragment that holds a report's text. */
export const fragmentName = "default";

/** The largest frame that the collaboration socket takes, in bytes. */
export const maxFrameBytes = 1024 * 1024;

/** How a collaboration socket is closed, and what the client may do about it. */
export const collabClose = {
  /** The ticket is missing, expired, used or of another report: fetch a new one. */
  unauthorized: { code: 4401, reason: "unauthorized" },
  /** The right to read was never there or was withdrawn: do not come back. */
  forbidden: { code: 4403, reason: "forbidden" },
  /** The tab is older than the document's schema: reload. */
  schemaOutdated: { code: 4409, reason: "schema-outdated" },
  /** A frame that is not of the protocol, or an update that cannot be applied. */
  badFrame: { code: 4400, reason: "bad-frame" },
  /** The server stops or restarts: come back soon. */
  goingAway: { code: 1001, reason: "going-away" },
  /** A frame was larger than `maxFrameBytes`. */
  tooLarge: { code: 1009, reason: "too-large" },
} as const;
export type CollabClose = (typeof collabClose)[keyof typeof collabClose];
