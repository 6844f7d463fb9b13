import { InputError } from "../../shared/base/input-error.ts";
import { assertMay, mayComment } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { findReport, readId } from "../documents/report.queries.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction } from "../platform/transaction.ts";
import { readAnchor } from "./anchor.ts";
import { readBody, readQuotation } from "./comment-text.ts";
import { requireThread, type Thread } from "./thread.queries.ts";
import { ringThread } from "./thread-news.ts";

export type ThreadDraft = {
  readonly reportId: string;
  readonly anchorFrom: string;
  readonly anchorTo: string;
  readonly quotation: string;
  readonly body: string;
};

/**
 * Opens a thread about some words or a figure, with its first comment.
 *
 * @throws InputError FORBIDDEN; NOT_FOUND when there is no such report; BAD_USER_INPUT naming what is wrong
 */
export async function openThread(
  platform: Platform,
  viewer: Viewer | null,
  draft: ThreadDraft,
): Promise<Thread> {
  const report = readId(draft.reportId, "report");
  assertMay(mayComment(viewer, report), viewer, "comment on this report");
  const anchorFrom = readAnchor(draft.anchorFrom, "anchorFrom");
  const anchorTo = readAnchor(draft.anchorTo, "anchorTo");
  const quotation = readQuotation(draft.quotation);
  const body = readBody(draft.body);
  const { clock, database } = platform;
  const id = clock.id();
  const now = clock.now();
  const thread = await inTransaction(database, async (tx) => {
    if ((await findReport(tx, report)) === null)
      throw new InputError(`There is no report ${report}`, {}, "NOT_FOUND");
    await tx.query(
      `INSERT INTO thread (id, report, anchor_from, anchor_to, quotation, author, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, report, anchorFrom, anchorTo, quotation, viewer.id, now],
    );
    await tx.query("INSERT INTO comment (id, thread, body, author, created_at) VALUES ($1, $2, $3, $4, $5)", [
      clock.id(),
      id,
      body,
      viewer.id,
      now,
    ]);
    return requireThread(tx, id);
  });
  await ringThread(platform, report, id);
  return thread;
}
