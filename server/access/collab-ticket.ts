import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { assertMay, mayReadReport } from "./access.policy.ts";
import { findViewer } from "./account.queries.ts";
import { newSecret, secretHash } from "./secret-token.ts";
import type { Viewer } from "./viewer.ts";

const lifetimeMs = 60_000;

export type CollabTicket = { readonly ticket: string; readonly expiresAt: Date };

/**
 * Issues the ticket that opens the text of one report: usable once, within 60 seconds, by this viewer.
 *
 * @throws InputError when the report's id is not one, or the viewer may not read the report
 */
export async function issueTicket(
  { database, clock }: Platform,
  viewer: Viewer | null,
  reportId: string,
): Promise<CollabTicket> {
  const report = reportIdText(reportId);
  assertMay(mayReadReport(viewer, report), viewer, "open this report");
  const now = clock.now();
  const made = { ticket: newSecret(), expiresAt: new Date(now.getTime() + lifetimeMs) };
  // The place where rows pile up is also where they are cleared away.
  await database.query("DELETE FROM collab_ticket WHERE expires_at <= $1", [now]);
  await database.query(
    "INSERT INTO collab_ticket (token_hash, account, report, expires_at) VALUES ($1, $2, $3, $4)",
    [secretHash(made.ticket), viewer.id, report, made.expiresAt],
  );
  return made;
}

/**
 * Takes a ticket in exchange for its viewer, whose rights are read anew.
 *
 * @throws InputError UNAUTHENTICATED when the ticket is expired, used, unknown or for another report; FORBIDDEN
 *   when the right to read the report was withdrawn meanwhile
 */
export async function redeemTicket(
  { database, clock }: Platform,
  ticket: string,
  reportId: string,
): Promise<Viewer> {
  const report = reportIdText(reportId);
  const now = clock.now();
  // One statement, so that of two who show the same ticket at once only one comes in.
  const [redeemed] = await database.query<{ account: string }>(
    `UPDATE collab_ticket SET used_at = $3
     WHERE token_hash = $1 AND report = $2 AND used_at IS NULL AND expires_at > $3 RETURNING account`,
    [secretHash(ticket), report, now],
  );
  const viewer = redeemed === undefined ? null : await findViewer(database, redeemed.account);
  if (viewer === null)
    throw new InputError(
      "The collabTicket is expired, used already or for another report: ask for a new one",
      {},
      "UNAUTHENTICATED",
    );
  assertMay(mayReadReport(viewer, report), viewer, "open this report");
  return viewer;
}

function reportIdText(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new InputError(`A report id is a UUID, but "${id.slice(0, 60)}" came`, {}, "NOT_FOUND");
  return id.toLowerCase();
}
