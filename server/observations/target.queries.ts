import type { Database } from "../platform/database.ts";
import type { DataKey } from "./row-check.ts";

/** One revision of a target; its id orders revisions. */
export type Target = DataKey & {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly assignedBy: string;
  readonly decision: string | null;
  readonly author: string | null;
  readonly recordedAt: Date;
};

/** More than any workspace assigns to one indicator; a bound all the same. */
const mostTargets = 10_000;

/** The current targets of an indicator by period, unit, breakdown and kind. */
export async function findTargets(
  database: Pick<Database, "query">,
  indicator: string,
  unit: string | null,
  period: string | null,
): Promise<Target[]> {
  return database.query<Target>(
    `SELECT DISTINCT ON (t.period, t.unit, t.breakdown, t.kind) t.id::text AS id, t.indicator, t.unit, t.period,
       t.breakdown, t.kind, t.value, t.assigned_by AS "assignedBy", t.decision, t.author, t.recorded_at AS "recordedAt"
     FROM target t
     WHERE t.indicator = $1 AND ($2::text IS NULL OR t.unit = $2) AND ($3::text IS NULL OR t.period = $3)
     ORDER BY t.period, t.unit, t.breakdown, t.kind, t.id DESC LIMIT ${mostTargets}`,
    [indicator, unit, period],
  );
}
