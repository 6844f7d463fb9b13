import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";
import type { ObservationStatus } from "../../shared/figure/figure-value.ts";
import { decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { assertMay, mayRecordSomewhere } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { lockFeed, publishChanges } from "../catalog/change-feed.ts";
import { optionalText } from "../catalog/name-text.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction, type Transaction } from "../platform/transaction.ts";
import type { Observation, ObservationState } from "./observation.queries.ts";
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

export type ObservationDraft = KeyInput & {
  /** Decimal text such as `"16461.31"`; exactly one of value and state is given. */
  readonly value?: string | null;
  readonly state?: ObservationState | null;
  /** Left out: that of the current revision, `PROVISIONAL` for the first. */
  readonly status?: ObservationStatus | null;
  readonly note?: string | null;
  readonly source?: string | null;
  /** The revision that the caller saw; `"0"`: it saw none; left out: whatever is there is replaced. */
  readonly expectedRevision?: string | null;
};

export type Recorded = { readonly observations: readonly Observation[]; readonly cursor: number };

type Row = Omit<Observation, "id" | "author" | "recordedAt">;
type Current = ReadonlyMap<string, Pick<Observation, "id" | "status">>;

/**
 * Records observations: all of them, or none.
 *
 * @param drafts 1 to 10,000 rows, no key twice
 * @returns the new revisions in the order of the rows, and the feed's cursor behind them
 * @throws InputError that lists every wrong row with its number: BAD_USER_INPUT, FORBIDDEN, or CONFLICT when all
 *   that is wrong is that others recorded in between (with the expected and the current revision)
 */
export async function recordObservations(
  platform: Platform,
  viewer: Viewer | null,
  drafts: readonly ObservationDraft[],
): Promise<Recorded> {
  assertMay(mayRecordSomewhere(viewer), viewer, "record observations");
  assertRowCount(drafts.length);
  return inTransaction(platform.database, async (tx) => {
    await lockFeed(tx);
    const scope = await readScope(tx);
    const current = await currentRevisions(tx, drafts);
    const fresh = refuseRepeats(
      keyText,
      ({ indicator, unit, period }: Row) => `${indicator} of ${unit} in ${period}`,
    );
    const rows = checkRows(drafts, (draft) => {
      const row = fresh(checkDraft(scope, viewer, draft, current));
      assertExpected(row, draft.expectedRevision ?? null, current);
      return row;
    });
    const observations = await appendRows(tx, rows, viewer, platform.clock.now());
    const cursor = await publishChanges(
      platform,
      tx,
      rows.map(({ indicator, unit, period, breakdown }) => ({
        kind: "OBSERVATION",
        indicator,
        unit,
        period,
        breakdown,
      })),
    );
    return { observations, cursor };
  });
}

function checkDraft(scope: Scope, viewer: Viewer, draft: ObservationDraft, current: Current): Row {
  const key = checkKey(scope, viewer, draft);
  if (scope.indicators.get(key.indicator)?.derived === true)
    throw new InputError(`${key.indicator} is derived by a formula, so it cannot be observed`);
  const { value = null, state = null } = draft;
  if ((value === null) === (state === null))
    throw new InputError(
      value === null
        ? "Either a value or a state (NOT_REPORTED, NOT_APPLICABLE) is expected, but neither came"
        : "Either a value or a state is expected, but both came",
    );
  return {
    ...key,
    value: value === null ? null : decimalText(parseDecimal(value)),
    state,
    status: draft.status ?? current.get(keyText(key))?.status ?? "PROVISIONAL",
    source: optionalText("source", draft.source, 500),
    note: optionalText("note", draft.note, 5000),
  };
}

function assertExpected(row: Row, expected: string | null, current: Current): void {
  if (expected === null) return;
  const actual = current.get(keyText(row))?.id ?? "0";
  if (expected === actual) return;
  throw new InputError(
    `${row.indicator} of ${row.unit} in ${row.period} is at revision ${actual}, but ${quote(expected)} was expected`,
    { expectedRevision: expected, currentRevision: actual },
    "CONFLICT",
  );
}

/** The newest revision of every key about which a row expects or inherits something. */
async function currentRevisions(tx: Transaction, drafts: readonly ObservationDraft[]): Promise<Current> {
  const asking = drafts.filter((draft) => draft.expectedRevision != null || draft.status == null);
  if (asking.length === 0) return new Map();
  const rows = await tx.query<DataKey & Pick<Observation, "id" | "status">>(
    `SELECT DISTINCT ON (o.indicator, o.period, o.unit, o.breakdown)
       o.indicator, o.unit, o.period, o.breakdown, o.id::text AS id, o.status
     FROM observation o
     JOIN (SELECT DISTINCT * FROM json_to_recordset($1::json) AS r(indicator text, unit text, period text)) AS k
       ON k.indicator = o.indicator AND k.period = o.period AND k.unit = o.unit
     ORDER BY o.indicator, o.period, o.unit, o.breakdown, o.id DESC`,
    [jsonText(asking.map(({ indicator, unit, period }) => ({ indicator, unit, period })))],
  );
  return new Map(rows.map((row) => [keyText(row), row]));
}

async function appendRows(
  tx: Transaction,
  rows: readonly Row[],
  viewer: Viewer,
  now: Date,
): Promise<Observation[]> {
  const numbered = rows.map((row, index) => ({ ...row, n: index }));
  const saved = await tx.query<DataKey & { id: string }>(
    `INSERT INTO observation (indicator, unit, period, breakdown, value, state, status, source, note, author, recorded_at)
     SELECT indicator, unit, period, breakdown, value::numeric, state, status, source, note, $2, $3
     FROM json_to_recordset($1::json) AS r(n integer, indicator text, unit text, period text, breakdown text,
       value text, state text, status text, source text, note text)
     ORDER BY n RETURNING id::text AS id, indicator, unit, period, breakdown`,
    [JSON.stringify(numbered), viewer.id, now],
  );
  const ids = new Map(saved.map((row) => [keyText(row), row.id]));
  return rows.map((row) => {
    const id = ids.get(keyText(row));
    if (id === undefined) throw new Error("A recorded observation did not come back from the database");
    return { ...row, id, author: viewer.id, recordedAt: now };
  });
}

/** JSON that PostgreSQL takes: it refuses NUL and halves of surrogate pairs, which no stored key holds anyway. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(/\\u(0000|d[89a-f][0-9a-f]{2})/g, "\\ufffd");
}
