import { parseCode } from "../../shared/base/code.ts";
import { decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { assertMay, mayRecordSomewhere } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { lockFeed, publishChanges } from "../catalog/change-feed.ts";
import { optionalText, requiredText } from "../catalog/name-text.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction, type Transaction } from "../platform/transaction.ts";
import {
  assertRowCount,
  checkKey,
  checkRows,
  type DataKey,
  type KeyInput,
  keyText,
  readScope,
  refuseRepeats,
  type Scope,
} from "./row-check.ts";
import type { Target } from "./target.queries.ts";

export type TargetDraft = KeyInput & {
  /** A code such as `PLAN`, `BUDGET` or `RESOLUTION`. */
  readonly kind: string;
  readonly value: string;
  readonly assignedBy: string;
  readonly decision?: string | null;
};

export type SetTargets = { readonly targets: readonly Target[]; readonly cursor: number };

type Row = Omit<Target, "id" | "author" | "recordedAt">;

/**
 * Sets targets: all of them, or none. A target set again is a new revision; the newest counts.
 *
 * @param drafts 1 to 10,000 rows, no key and kind twice
 * @returns the new revisions in the order of the rows, and the feed's cursor behind them
 * @throws InputError that lists every wrong row with its number
 */
export async function setTargets(
  platform: Platform,
  viewer: Viewer | null,
  drafts: readonly TargetDraft[],
): Promise<SetTargets> {
  assertMay(mayRecordSomewhere(viewer), viewer, "set targets");
  assertRowCount(drafts.length);
  return inTransaction(platform.database, async (tx) => {
    await lockFeed(tx);
    const scope = await readScope(tx);
    const fresh = refuseRepeats(
      targetText,
      (row: Row) => `${row.kind} of ${row.indicator} for ${row.unit}, ${row.period},`,
    );
    const rows = checkRows(drafts, (draft) => fresh(checkDraft(scope, viewer, draft)));
    const targets = await appendRows(tx, rows, viewer, platform.clock.now());
    const keys = new Map(
      rows.map(({ indicator, unit, period, breakdown }) => {
        const key: DataKey = { indicator, unit, period, breakdown };
        return [keyText(key), key];
      }),
    );
    const cursor = await publishChanges(
      platform,
      tx,
      [...keys.values()].map((key) => ({ kind: "TARGET", ...key })),
    );
    return { targets, cursor };
  });
}

function checkDraft(scope: Scope, viewer: Viewer, draft: TargetDraft): Row {
  return {
    ...checkKey(scope, viewer, draft),
    kind: parseCode(draft.kind, "kind of target"),
    value: decimalText(parseDecimal(draft.value)),
    assignedBy: requiredText("assignedBy", draft.assignedBy, 300),
    decision: optionalText("decision", draft.decision, 300),
  };
}

async function appendRows(
  tx: Transaction,
  rows: readonly Row[],
  viewer: Viewer,
  now: Date,
): Promise<Target[]> {
  const saved = await tx.query<DataKey & { id: string; kind: string }>(
    `INSERT INTO target (indicator, unit, period, breakdown, kind, value, assigned_by, decision, author, recorded_at)
     SELECT indicator, unit, period, breakdown, kind, value::numeric, "assignedBy", decision, $2, $3
     FROM json_to_recordset($1::json) AS r(indicator text, unit text, period text, breakdown text, kind text,
       value text, "assignedBy" text, decision text)
     RETURNING id::text AS id, indicator, unit, period, breakdown, kind`,
    [JSON.stringify(rows), viewer.id, now],
  );
  const ids = new Map(saved.map((row) => [targetText(row), row.id]));
  return rows.map((row) => {
    const id = ids.get(targetText(row));
    if (id === undefined) throw new Error("A target did not come back from the database");
    return { ...row, id, author: viewer.id, recordedAt: now };
  });
}

function targetText(row: DataKey & { readonly kind: string }): string {
  return `${row.kind} ${keyText(row)}`;
}
