import { assertMay, mayComment } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { readId } from "../documents/report.queries.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction, type Transaction } from "../platform/transaction.ts";
import { readBody } from "./comment-text.ts";
import { requireThread, type Thread, type ThreadState } from "./thread.queries.ts";
import { ringThread } from "./thread-news.ts";

/**
 * Adds a comment to a thread; a resolved one stays resolved.
 *
 * @throws InputError FORBIDDEN, NOT_FOUND, or BAD_USER_INPUT when the text is empty or too long
 */
export async function replyToThread(
  platform: Platform,
  viewer: Viewer | null,
  threadId: string,
  text: string,
): Promise<Thread> {
  const body = readBody(text);
  return changeThread(platform, viewer, threadId, async (tx, thread, author) => {
    await tx.query("INSERT INTO comment (id, thread, body, author, created_at) VALUES ($1, $2, $3, $4, $5)", [
      platform.clock.id(),
      thread,
      body,
      author,
      platform.clock.now(),
    ]);
  });
}

/**
 * Resolves a thread, or opens it again. To ask for the state that it has changes nothing: who resolved it first
 * stays named.
 *
 * @throws InputError FORBIDDEN or NOT_FOUND
 */
export async function setThreadState(
  platform: Platform,
  viewer: Viewer | null,
  threadId: string,
  state: ThreadState,
): Promise<Thread> {
  return changeThread(platform, viewer, threadId, async (tx, thread, author) => {
    const isResolved = state === "RESOLVED";
    await tx.query(
      "UPDATE thread SET state = $2, resolved_by = $3, resolved_at = $4 WHERE id = $1 AND state <> $2",
      [thread, state, isResolved ? author : null, isResolved ? platform.clock.now() : null],
    );
  });
}

async function changeThread(
  platform: Platform,
  viewer: Viewer | null,
  threadId: string,
  change: (tx: Transaction, thread: string, author: string) => Promise<void>,
): Promise<Thread> {
  const id = readId(threadId, "thread");
  assertMay(viewer !== null, viewer, "comment");
  const thread = await inTransaction(platform.database, async (tx) => {
    const { report } = await requireThread(tx, id);
    assertMay(mayComment(viewer, report), viewer, "comment on this report");
    await change(tx, id, viewer.id);
    return requireThread(tx, id);
  });
  await ringThread(platform, thread.report, id);
  return thread;
}
