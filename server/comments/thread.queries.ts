import { InputError } from "../../shared/base/input-error.ts";
import type { Database } from "../platform/database.ts";

export const threadStates = ["OPEN", "RESOLVED"] as const;
export type ThreadState = (typeof threadStates)[number];

export type Comment = {
  readonly id: string;
  readonly thread: string;
  readonly body: string;
  /** Id of an account. */
  readonly author: string;
  readonly createdAt: Date;
};

/** A conversation about some words or a figure of a report. */
export type Thread = {
  readonly id: string;
  readonly report: string;
  readonly anchorFrom: string;
  readonly anchorTo: string;
  readonly quotation: string;
  readonly state: ThreadState;
  /** Id of an account. */
  readonly author: string;
  readonly createdAt: Date;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
  /** The oldest first; a thread has at least the one that it was opened with. */
  readonly comments: readonly Comment[];
};

type Queryable = Pick<Database, "query">;

const columns = `id, report, anchor_from AS "anchorFrom", anchor_to AS "anchorTo", quotation, state, author,
  created_at AS "createdAt", resolved_by AS "resolvedBy", resolved_at AS "resolvedAt"`;

/** The threads of some reports, the oldest first, by report. */
export async function threadsOfReports(
  database: Queryable,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly Thread[]>> {
  const threads = await withComments(
    database,
    await database.query(
      `SELECT ${columns} FROM thread WHERE report = ANY($1::uuid[]) ORDER BY created_at, id`,
      [reports],
    ),
  );
  return grouped(threads, (thread) => thread.report);
}

/** The threads of one report with these ids; unknown ones are left out. */
export async function threadsOfReport(
  database: Queryable,
  report: string,
  ids: readonly string[],
): Promise<readonly Thread[]> {
  const rows = await database.query<Omit<Thread, "comments">>(
    `SELECT ${columns} FROM thread WHERE report = $1 AND id = ANY($2::uuid[]) ORDER BY created_at, id`,
    [report, ids],
  );
  return withComments(database, rows);
}

/**
 * One thread.
 *
 * @throws InputError NOT_FOUND when there is none
 */
export async function requireThread(database: Queryable, id: string): Promise<Thread> {
  const rows = await database.query<Omit<Thread, "comments">>(`SELECT ${columns} FROM thread WHERE id = $1`, [
    id,
  ]);
  const [thread] = await withComments(database, rows);
  if (thread === undefined) throw new InputError(`There is no thread ${id}`, {}, "NOT_FOUND");
  return thread;
}

async function withComments(
  database: Queryable,
  rows: readonly Omit<Thread, "comments">[],
): Promise<Thread[]> {
  if (rows.length === 0) return [];
  const comments = await database.query<Comment>(
    `SELECT id, thread, body, author, created_at AS "createdAt" FROM comment
     WHERE thread = ANY($1::uuid[]) ORDER BY created_at, id`,
    [rows.map((row) => row.id)],
  );
  const byThread = grouped(comments, (comment) => comment.thread);
  return rows.map((row) => ({ ...row, comments: byThread.get(row.id) ?? [] }));
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
