import type { ObservationStatus } from "../../shared/figure/figure-value.ts";
import type { DataRights } from "../access/access.policy.ts";
import type { Database } from "../platform/database.ts";
import { type Page, type PageRequest, pageOf } from "../platform/graphql/connection.ts";
import type { DataKey } from "./row-check.ts";

export type ObservationState = "NOT_REPORTED" | "NOT_APPLICABLE";

/** One revision; exactly one of value and state is given. Its id orders revisions of all keys. */
export type Observation = DataKey & {
  readonly id: string;
  readonly value: string | null;
  readonly state: ObservationState | null;
  readonly status: ObservationStatus;
  readonly source: string | null;
  readonly note: string | null;
  readonly author: string | null;
  readonly recordedAt: Date;
};

/** Which observations; a part that is left out leaves everything in. */
export type ObservationFilter = {
  readonly indicators?: readonly string[] | null;
  readonly units?: readonly string[] | null;
  readonly group?: string | null;
  readonly periods?: readonly string[] | null;
  readonly breakdown?: string | null;
  /** Every revision, newest first, instead of the current one. */
  readonly history?: boolean;
};

type Queryable = Pick<Database, "query">;

const columns = `o.id::text AS id, o.indicator, o.unit, o.period, o.breakdown, o.value, o.state, o.status, o.source,
  o.note, o.author, o.recorded_at AS "recordedAt"`;
const keyColumns = "o.indicator, o.period, o.unit, o.breakdown";

/**
 * One page of observations by indicator, period, unit and breakdown.
 *
 * @param asOf only revisions recorded until then; `null`: all
 * @param rights `OPEN` leaves out restricted indicators
 */
export async function findObservations(
  database: Queryable,
  filter: ObservationFilter,
  asOf: Date | null,
  rights: DataRights,
  request: PageRequest,
): Promise<Page<Observation>> {
  const conditions = new Conditions();
  addFilter(conditions, filter, asOf, rights);
  const all = conditions.copy();
  if (request.after !== null) addCursor(conditions, request.after, filter.history === true);
  const distinct = filter.history === true ? "" : `DISTINCT ON (${keyColumns})`;
  const rows = await database.query<Observation>(
    `SELECT ${distinct} ${columns} FROM observation o WHERE ${conditions.sql}
     ORDER BY ${keyColumns}, o.id DESC LIMIT ${conditions.add(request.first + 1)}`,
    conditions.parameters,
  );
  const sortValues = (row: Observation): string[] => [
    row.indicator,
    row.period,
    row.unit,
    row.breakdown,
    row.id,
  ];
  return pageOf(rows, request, sortValues, () => count(database, all, filter.history === true));
}

/** The current observations of some keys, as far as the filter and the rights let them through. */
export async function findCurrent(
  database: Queryable,
  keys: readonly DataKey[],
  filter: ObservationFilter,
  rights: DataRights,
): Promise<Observation[]> {
  const conditions = new Conditions();
  addFilter(conditions, filter, null, rights);
  const wanted = conditions.add(JSON.stringify(keys));
  return database.query<Observation>(
    `SELECT DISTINCT ON (${keyColumns}) ${columns} FROM observation o
     JOIN json_to_recordset(${wanted}::json) AS k(indicator text, unit text, period text, breakdown text)
       ON k.indicator = o.indicator AND k.period = o.period AND k.unit = o.unit AND k.breakdown = o.breakdown
     WHERE ${conditions.sql} ORDER BY ${keyColumns}, o.id DESC`,
    conditions.parameters,
  );
}

/** Collects conditions and the parameters they name, so that no text of a caller becomes SQL. */
class Conditions {
  readonly parameters: unknown[];
  readonly #parts: string[];

  constructor(parameters: readonly unknown[] = [], parts: readonly string[] = []) {
    this.parameters = [...parameters];
    this.#parts = [...parts];
  }

  /** @returns the parameter's name in SQL, e.g. `"$3"` */
  add(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  require(condition: string): void {
    this.#parts.push(condition);
  }

  copy(): Conditions {
    return new Conditions(this.parameters, this.#parts);
  }

  get sql(): string {
    return this.#parts.length === 0 ? "true" : this.#parts.join(" AND ");
  }
}

function addFilter(
  conditions: Conditions,
  filter: ObservationFilter,
  asOf: Date | null,
  rights: DataRights,
): void {
  const addList = (column: string, list: readonly string[] | null | undefined): void => {
    if (list == null) return;
    conditions.require(
      `${column} IN (SELECT json_array_elements_text(${conditions.add(JSON.stringify(list))}::json))`,
    );
  };
  addList("o.indicator", filter.indicators);
  addList("o.unit", filter.units);
  addList("o.period", filter.periods);
  if (filter.group != null)
    conditions.require(
      `o.unit IN (SELECT m.unit FROM unit_group_member m WHERE m.unit_group = ${conditions.add(filter.group)})`,
    );
  if (filter.breakdown != null) conditions.require(`o.breakdown = ${conditions.add(filter.breakdown)}`);
  if (asOf !== null) conditions.require(`o.recorded_at <= ${conditions.add(asOf)}`);
  if (rights === "OPEN")
    conditions.require("NOT EXISTS (SELECT 1 FROM indicator i WHERE i.code = o.indicator AND i.restricted)");
}

function addCursor(conditions: Conditions, after: readonly string[], history: boolean): void {
  const [indicator, period, unit, breakdown, id] = after;
  const key = [indicator, period, unit, breakdown].map((value) => conditions.add(value)).join(", ");
  const further = `(${keyColumns}) > (${key})`;
  if (!history) {
    conditions.require(further);
    return;
  }
  conditions.require(`(${further} OR ((${keyColumns}) = (${key}) AND o.id < ${conditions.add(id)}::bigint))`);
}

async function count(database: Queryable, conditions: Conditions, history: boolean): Promise<number> {
  const distinct = history ? "" : `DISTINCT ON (${keyColumns})`;
  const [counted] = await database.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM (SELECT ${distinct} o.id FROM observation o WHERE ${conditions.sql}) AS found`,
    conditions.parameters,
  );
  return counted?.n ?? 0;
}
