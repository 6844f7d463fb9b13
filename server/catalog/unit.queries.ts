import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import type { Database } from "../platform/database.ts";
import { type Page, type PageRequest, pageOf } from "../platform/graphql/connection.ts";
import { searchPatterns } from "./search.ts";

/** A reporting unit, or a group of them: a figure may refer to either. */
export type ReportingUnit = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly isGroup: boolean;
  /** Codes of the groups that a unit belongs to; empty for a group. */
  readonly groups: readonly string[];
};

type Queryable = Pick<Database, "query">;
type Row = ReportingUnit & { readonly place: number };

const everything = `(
  SELECT code, name_vi AS "nameVi", name_en AS "nameEn", false AS "isGroup", search_text,
    COALESCE((SELECT json_agg(m.unit_group ORDER BY m.unit_group) FROM unit_group_member m WHERE m.unit = code), '[]'::json) AS groups
  FROM reporting_unit
  UNION ALL
  SELECT code, name_vi, name_en, true, search_text, '[]'::json FROM unit_group) AS u`;

/** A unit or group by its code. */
export async function findUnit(database: Queryable, code: string): Promise<ReportingUnit | null> {
  const [row] = await database.query<ReportingUnit>(
    `SELECT code, "nameVi", "nameEn", "isGroup", groups FROM ${everything} WHERE code = $1`,
    [code],
  );
  return row ?? null;
}

/** All units and groups; groups first, then by code. */
export async function listUnits(database: Queryable): Promise<ReportingUnit[]> {
  return database.query<ReportingUnit>(
    `SELECT code, "nameVi", "nameEn", "isGroup", groups FROM ${everything} ORDER BY "isGroup" DESC, code COLLATE "C"`,
  );
}

/** The members of every group, in their order. */
export async function listMembers(database: Queryable): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.query<{ unit_group: string; units: string[] }>(
    `SELECT g.code AS unit_group,
       COALESCE(json_agg(m.unit ORDER BY m.position) FILTER (WHERE m.unit IS NOT NULL), '[]'::json) AS units
     FROM unit_group g LEFT JOIN unit_group_member m ON m.unit_group = g.code GROUP BY g.code`,
  );
  return new Map(rows.map((row) => [row.unit_group, row.units]));
}

/**
 * One page of units and groups that match a search; with a group, only its members, in their order there.
 *
 * @throws InputError NOT_FOUND when there is no such group
 */
export async function searchUnits(
  database: Queryable,
  search: string | null | undefined,
  group: string | null | undefined,
  request: PageRequest,
): Promise<Page<ReportingUnit>> {
  if (group != null) await assertGroup(database, group);
  const patterns = searchPatterns(search);
  // Members come in their order, everything else groups first: both are one number, then the code.
  const source =
    group == null
      ? `(SELECT *, CASE WHEN "isGroup" THEN 0 ELSE 1 END AS place FROM ${everything}) AS p`
      : `(SELECT u.*, m.position AS place FROM ${everything} JOIN unit_group_member m ON m.unit = u.code AND NOT u."isGroup"
          WHERE m.unit_group = $1) AS p`;
  const fixed = group == null ? [] : [group];
  const matches = patterns.map(
    (_pattern, index) => `search_text LIKE $${fixed.length + index + 1} ESCAPE '\\'`,
  );
  const where = matches.length === 0 ? "true" : matches.join(" AND ");
  const parameters = [...fixed, ...patterns];
  const [place, code] = startOf(request);
  const next = parameters.length + 1;
  const rows = await database.query<Row>(
    `SELECT code, "nameVi", "nameEn", "isGroup", groups, place FROM ${source}
     WHERE ${where} AND (place > $${next} OR (place = $${next} AND code COLLATE "C" > $${next + 1}))
     ORDER BY place, code COLLATE "C" LIMIT $${next + 2}`,
    [...parameters, place, code, request.first + 1],
  );
  return pageOf<ReportingUnit & { place: number }>(
    rows,
    request,
    (row) => [String(row.place), row.code],
    () => count(database, `SELECT count(*)::integer AS n FROM ${source} WHERE ${where}`, parameters),
  );
}

function startOf({ after }: PageRequest): [place: number, code: string] {
  if (after === null) return [-1, ""];
  const [place = "", code = ""] = after;
  if (!/^\d{1,9}$/.test(place)) throw new InputError("after must be an endCursor that this list gave", {});
  return [Number(place), code];
}

async function assertGroup(database: Queryable, text: string): Promise<void> {
  const group = parseCode(text, "group");
  const [found] = await database.query("SELECT 1 AS one FROM unit_group WHERE code = $1", [group]);
  if (found === undefined) throw new InputError(`There is no group "${group}"`, { group }, "NOT_FOUND");
}

async function count(database: Queryable, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [counted] = await database.query<{ n: number }>(sql, parameters);
  return counted?.n ?? 0;
}
