import type { ErrorCode } from "../../shared/base/error-code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";
import { parsePeriod, periodText } from "../../shared/period/period.ts";
import { mayRecord } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { optionalText } from "../catalog/name-text.ts";
import type { Transaction } from "../platform/transaction.ts";

/** The most rows that one call may write. */
export const mostRows = 10_000;
const mostReported = 100;
const mostInMessage = 5;

/** What a value is about; `breakdown` is `""` for the whole. */
export type DataKey = {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly breakdown: string;
};

export type KeyInput = Omit<DataKey, "breakdown"> & { readonly breakdown?: string | null };

/** @returns e.g. `keyText({ indicator: "A", unit: "DUK", period: "2023", breakdown: "" })`: equal for equal keys */
export function keyText(key: DataKey): string {
  return JSON.stringify([key.indicator, key.unit, key.period, key.breakdown]);
}

/** What is wrong with one row; `row` counts from 1, as the rows of a sheet do. */
export type RowError = { readonly row: number; readonly code: ErrorCode; readonly message: string };

/**
 * Refuses a call with no rows or too many.
 *
 * @throws InputError
 */
export function assertRowCount(count: number): void {
  if (count < 1) throw new InputError("At least one row is expected, but none came");
  if (count > mostRows)
    throw new InputError(
      `One call takes at most ${mostRows} rows, but ${count} came`,
      { count },
      "LIMIT_EXCEEDED",
    );
}

/**
 * Checks every row and answers for all of them together, so that a sheet with three mistakes is corrected once.
 *
 * @param check gives the parsed row, or throws an InputError about it
 * @returns the parsed rows, in order
 * @throws InputError that lists the rows (`details.rows`); its code is the gravest of theirs
 */
export function checkRows<Input, Row>(rows: readonly Input[], check: (row: Input) => Row): Row[] {
  const errors: (RowError & { readonly [detail: string]: unknown })[] = [];
  const parsed = rows.flatMap((row, index) => {
    try {
      return [check(row)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push({ ...error.details, row: index + 1, code: error.code, message: error.message });
      return [];
    }
  });
  const [first] = errors;
  if (first === undefined) return parsed;
  const shown = errors.slice(0, mostInMessage).map((error) => `row ${error.row}: ${error.message}`);
  const rest = errors.length > shown.length ? [`and ${errors.length - shown.length} more`] : [];
  const message = `Nothing was recorded, since ${errors.length} of ${rows.length} rows are wrong. ${[...shown, ...rest].join("; ")}`;
  const gravest = (["BAD_USER_INPUT", "FORBIDDEN"] as const).find((code) =>
    errors.some((error) => error.code === code),
  );
  throw new InputError(message, { rows: errors.slice(0, mostReported) }, gravest ?? first.code);
}

/** What rows are checked against; read once per call, under the feed's lock. */
export type Scope = {
  readonly indicators: ReadonlyMap<string, { readonly derived: boolean }>;
  /** Per reporting unit, the groups that it belongs to. */
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlySet<string>;
};

/** Reads indicators, units and groups. */
export async function readScope(tx: Transaction): Promise<Scope> {
  const indicators = await tx.query<{ code: string; derived: boolean }>(
    "SELECT code, formula IS NOT NULL AS derived FROM indicator",
  );
  const units = await tx.query<{ code: string; groups: string[] }>(
    `SELECT r.code, COALESCE(json_agg(m.unit_group) FILTER (WHERE m.unit_group IS NOT NULL), '[]'::json) AS groups
     FROM reporting_unit r LEFT JOIN unit_group_member m ON m.unit = r.code GROUP BY r.code`,
  );
  const groups = await tx.query<{ code: string }>("SELECT code FROM unit_group");
  return {
    indicators: new Map(indicators.map(({ code, derived }) => [code, { derived }])),
    units: new Map(units.map(({ code, groups: itsGroups }) => [code, itsGroups])),
    groups: new Set(groups.map(({ code }) => code)),
  };
}

/**
 * Checks what a row is about and that the viewer may write it.
 *
 * @returns the key with its period in canonical form
 * @throws InputError about this row
 */
export function checkKey(scope: Scope, viewer: Viewer, input: KeyInput): DataKey {
  if (!scope.indicators.has(input.indicator))
    throw new InputError(`${quote(input.indicator)} is not an indicator`, { indicator: input.indicator });
  const groups = scope.units.get(input.unit);
  if (groups === undefined) {
    const what = scope.groups.has(input.unit) ? "a group: record for its members" : "not a reporting unit";
    throw new InputError(`${quote(input.unit)} is ${what}`, { unit: input.unit });
  }
  if (!mayRecord(viewer, groups))
    throw new InputError(
      `${viewer.email} may not record data of ${input.unit}`,
      { unit: input.unit },
      "FORBIDDEN",
    );
  return {
    indicator: input.indicator,
    unit: input.unit,
    period: periodText(parsePeriod(input.period)),
    breakdown: optionalText("breakdown", input.breakdown, 100) ?? "",
  };
}

/**
 * Makes a check that refuses a key which an earlier row of the same call had.
 *
 * @param keyOf tells rows apart, e.g. `(row) => keyText(row.key)`
 */
export function refuseRepeats<Row>(
  keyOf: (row: Row) => string,
  shown: (row: Row) => string,
): (row: Row) => Row {
  const seen = new Set<string>();
  return (row) => {
    const key = keyOf(row);
    if (seen.has(key)) throw new InputError(`${shown(row)} comes twice in one call`);
    seen.add(key);
    return row;
  };
}
