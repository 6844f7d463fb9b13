import type { Cell, TargetCell } from "../../shared/formula/cube.ts";
import { parseDecimal } from "../../shared/number/decimal.ts";
import type { Database } from "../platform/database.ts";

/** All units and breakdowns of one indicator in one period: the portion in which data is loaded and kept. */
export type Pair = { readonly indicator: string; readonly period: string };

/** One place in a pair; no breakdown is `""`. */
export type CellKey = Pair & { readonly unit: string; readonly breakdown: string };

/** What was found; keys that were asked for and are not here have never had a value. */
export type LoadedCells = {
  /** The number in the change feed that this reflects: everything up to it, nothing after it. */
  readonly seq: number;
  readonly cells: readonly (CellKey & { readonly cell: Cell })[];
  readonly targets: readonly (CellKey & { readonly target: TargetCell })[];
};

/** How the cube and its tests come by data. */
export type CellSource = {
  loadPairs(pairs: readonly Pair[], asOf: Date | null): Promise<LoadedCells>;
  loadKeys(keys: readonly CellKey[]): Promise<LoadedCells>;
};

/** Loads from the database, each time by one statement, which sees one state of it. */
export function cellSource(database: Pick<Database, "query">): CellSource {
  return {
    loadPairs: async (pairs, asOf) =>
      read(await database.query<Row>(pairsSql, [JSON.stringify(pairs), asOf])),
    loadKeys: async (keys) => read(await database.query<Row>(keysSql, [JSON.stringify(keys)])),
  };
}

/** @returns e.g. `pairText({ indicator: "GRDP", period: "2023" })`: equal for equal pairs */
export function pairText(pair: Pair): string {
  // Neither codes nor periods hold a blank.
  return `${pair.indicator} ${pair.period}`;
}

/** @returns the name of a place within its pair */
export function placeText(unit: string, breakdown: string): string {
  return `${unit} ${breakdown}`;
}

const observationColumns = `'O' AS what, o.indicator, o.period, o.unit, o.breakdown, o.id::text AS id, o.value, o.state,
  o.status, o.source, o.note, NULL AS kind, NULL AS "assignedBy", NULL AS decision, o.author, o.recorded_at AS "recordedAt"`;
const targetColumns = `'T' AS what, t.indicator, t.period, t.unit, t.breakdown, t.id::text AS id, t.value, NULL AS state,
  NULL AS status, NULL AS source, NULL AS note, t.kind, t.assigned_by AS "assignedBy", t.decision, t.author,
  t.recorded_at AS "recordedAt"`;
// The feed's number comes with the rows: a second statement could already see a later state.
const feedRow = `SELECT 'S' AS what, NULL AS indicator, NULL AS period, NULL AS unit, NULL AS breakdown, seq::text AS id,
  NULL::numeric AS value, NULL AS state, NULL AS status, NULL AS source, NULL AS note, NULL AS kind, NULL AS "assignedBy",
  NULL AS decision, NULL::uuid AS author, NULL::timestamptz AS "recordedAt" FROM feed_counter`;

function withNames(rows: string): string {
  return `SELECT r.*, a.name AS "recordedBy" FROM (${rows}) AS r LEFT JOIN account a ON a.id = r.author`;
}

const pairsSql = withNames(`
  ${feedRow}
  UNION ALL
  (SELECT DISTINCT ON (o.indicator, o.period, o.unit, o.breakdown) ${observationColumns}
   FROM json_to_recordset($1::json) AS w(indicator text, period text)
   JOIN observation o ON o.indicator = w.indicator AND o.period = w.period
   WHERE $2::timestamptz IS NULL OR o.recorded_at <= $2
   ORDER BY o.indicator, o.period, o.unit, o.breakdown, o.id DESC)
  UNION ALL
  (SELECT DISTINCT ON (t.indicator, t.period, t.unit, t.breakdown, t.kind) ${targetColumns}
   FROM json_to_recordset($1::json) AS w(indicator text, period text)
   JOIN target t ON t.indicator = w.indicator AND t.period = w.period
   WHERE $2::timestamptz IS NULL OR t.recorded_at <= $2
   ORDER BY t.indicator, t.period, t.unit, t.breakdown, t.kind, t.id DESC)`);

// One step into the index per key: a key that is written all day has thousands of older revisions.
const keysSql = withNames(`
  ${feedRow}
  UNION ALL
  (SELECT found.* FROM json_to_recordset($1::json) AS k(indicator text, period text, unit text, breakdown text)
   CROSS JOIN LATERAL (
     SELECT ${observationColumns} FROM observation o
     WHERE o.indicator = k.indicator AND o.period = k.period AND o.unit = k.unit AND o.breakdown = k.breakdown
     ORDER BY o.id DESC LIMIT 1) AS found)
  UNION ALL
  (SELECT DISTINCT ON (t.indicator, t.period, t.unit, t.breakdown, t.kind) ${targetColumns}
   FROM json_to_recordset($1::json) AS k(indicator text, period text, unit text, breakdown text)
   JOIN target t ON t.indicator = k.indicator AND t.period = k.period AND t.unit = k.unit AND t.breakdown = k.breakdown
   ORDER BY t.indicator, t.period, t.unit, t.breakdown, t.kind, t.id DESC)`);

type DataRow = CellKey & {
  readonly id: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
};
type ObservationRow = DataRow & {
  readonly what: "O";
  readonly value: string | null;
  readonly state: Cell["state"];
  readonly status: Cell["status"];
  readonly source: string | null;
  readonly note: string | null;
};
type TargetRow = DataRow & {
  readonly what: "T";
  readonly value: string;
  readonly kind: string;
  readonly assignedBy: string;
  readonly decision: string | null;
};
type Row = { readonly what: "S"; readonly id: string } | ObservationRow | TargetRow;

function read(rows: readonly Row[]): LoadedCells {
  const cells: (CellKey & { cell: Cell })[] = [];
  const targets: (CellKey & { target: TargetCell })[] = [];
  let seq: number | null = null;
  for (const row of rows)
    switch (row.what) {
      case "S":
        seq = Number(row.id);
        break;
      case "O":
        cells.push({ ...keyOf(row), cell: cellOf(row) });
        break;
      case "T":
        targets.push({ ...keyOf(row), target: targetOf(row) });
        break;
    }
  if (seq === null) throw new Error("feed_counter has lost its only row");
  return { seq, cells, targets };
}

function keyOf({ indicator, period, unit, breakdown }: CellKey): CellKey {
  return { indicator, period, unit, breakdown };
}

function cellOf(row: ObservationRow): Cell {
  const { state, status, id, source, note, recordedBy, recordedAt } = row;
  const value = row.value === null ? null : parseDecimal(row.value);
  return { value, state, status, revision: id, source, note, recordedBy, recordedAt };
}

function targetOf(row: TargetRow): TargetCell {
  const { kind, id, assignedBy, decision, recordedBy, recordedAt } = row;
  return { value: parseDecimal(row.value), kind, revision: id, assignedBy, decision, recordedBy, recordedAt };
}
