import { InputError } from "../../shared/base/input-error.ts";
import { assertMay, mayReadReport } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Database } from "../platform/database.ts";
import { type Page, type PageRequest, pageOf } from "../platform/graphql/connection.ts";
import { readableReports } from "./document.policy.ts";

export const reportStatuses = ["DRAFT", "RELEASED"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A report without its text. */
export type Report = {
  readonly id: string;
  readonly title: string;
  /** Canonical text, e.g. `"2023-S1"`. */
  readonly period: string;
  readonly unit: string;
  readonly status: ReportStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

const columns = `id, title, period, unit, status, created_at AS "createdAt", updated_at AS "updatedAt"`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks an id that came from outside.
 *
 * @param what is named by it, e.g. `readId("0192F6C0-…", "report")` is `"0192f6c0-…"`
 * @throws InputError NOT_FOUND when it is not a UUID
 */
export function readId(id: string, what: string): string {
  if (!uuid.test(id))
    throw new InputError(`The id of a ${what} is a UUID, but "${id.slice(0, 60)}" came`, {}, "NOT_FOUND");
  return id.toLowerCase();
}

/** A report by its id; `null` when there is none. */
export async function findReport(database: Pick<Database, "query">, id: string): Promise<Report | null> {
  const [row] = await database.query<Report>(`SELECT ${columns} FROM report WHERE id = $1`, [id]);
  return row ?? null;
}

/**
 * A report that the viewer may read.
 *
 * @throws InputError UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND when there is no such report
 */
export async function requireReport(
  database: Pick<Database, "query">,
  viewer: Viewer | null,
  id: string,
): Promise<Report> {
  const reportId = readId(id, "report");
  assertMay(mayReadReport(viewer, reportId), viewer, "read this report");
  const report = await findReport(database, reportId);
  if (report === null) throw new InputError(`There is no report ${reportId}`, {}, "NOT_FOUND");
  return report;
}

/**
 * One page of the reports that the viewer may read, the newest first.
 *
 * @throws InputError UNAUTHENTICATED when nobody is signed in
 */
export async function listReports(
  database: Pick<Database, "query">,
  viewer: Viewer | null,
  request: PageRequest,
): Promise<Page<Report>> {
  assertMay(viewer !== null, viewer, "read reports");
  const readable = readableReports(viewer);
  const ids = readable === "ALL" ? null : readable;
  // Ids are made in the order of time (UUID 7), so they sort as the reports were created.
  const after = request.after?.[0] === undefined ? null : readId(request.after[0], "report");
  const rows = await database.query<Report>(
    `SELECT ${columns} FROM report
     WHERE ($1::uuid[] IS NULL OR id = ANY($1)) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [ids, after, request.first + 1],
  );
  return pageOf(
    rows,
    request,
    (report) => [report.id],
    async () => {
      const [count] = await database.query<{ count: string }>(
        "SELECT count(*) FROM report WHERE $1::uuid[] IS NULL OR id = ANY($1)",
        [ids],
      );
      return Number(count?.count ?? 0);
    },
  );
}
