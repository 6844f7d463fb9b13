import type { IndicatorModel } from "../../shared/formula/cube.ts";
import { parseFormula } from "../../shared/formula/parse-formula.ts";
import type { Database } from "../platform/database.ts";
import { type Page, type PageRequest, pageOf } from "../platform/graphql/connection.ts";
import { searchPatterns } from "./search.ts";

export type Nature = "FLOW" | "STOCK" | "CUMULATIVE";

/** An indicator as it is stored; what its fields mean stands at the GraphQL type. */
export type Indicator = Pick<IndicatorModel, "direction" | "unitAggregation" | "timeAggregation"> & {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly definition: string | null;
  readonly unitOfMeasureVi: string;
  readonly unitOfMeasureEn: string | null;
  readonly decimals: number;
  readonly nature: Nature;
  readonly weightIndicator: string | null;
  readonly formula: string | null;
  readonly formulaVersion: number;
  readonly restricted: boolean;
};

type Queryable = Pick<Database, "query">;

const columns = `code, name_vi AS "nameVi", name_en AS "nameEn", definition, unit_of_measure_vi AS "unitOfMeasureVi",
  unit_of_measure_en AS "unitOfMeasureEn", decimals, direction, nature, unit_aggregation AS "unitAggregation",
  time_aggregation AS "timeAggregation", weight_indicator AS "weightIndicator", formula,
  formula_version AS "formulaVersion", restricted`;

/** All indicators, by code. */
export async function listIndicators(database: Queryable): Promise<Indicator[]> {
  return database.query<Indicator>(`SELECT ${columns} FROM indicator ORDER BY code COLLATE "C"`);
}

export async function findIndicator(database: Queryable, code: string): Promise<Indicator | null> {
  const [row] = await database.query<Indicator>(`SELECT ${columns} FROM indicator WHERE code = $1`, [code]);
  return row ?? null;
}

/**
 * One page of the indicators that match a search, by code.
 *
 * @param search words in any order, with or without marks, of name, code or unit of measure
 */
export async function searchIndicators(
  database: Queryable,
  search: string | null | undefined,
  request: PageRequest,
): Promise<Page<Indicator>> {
  const patterns = searchPatterns(search);
  const matches = patterns.map((_pattern, index) => `search_text LIKE $${index + 1} ESCAPE '\\'`);
  const where = matches.length === 0 ? "true" : matches.join(" AND ");
  const next = patterns.length + 1;
  const rows = await database.query<Indicator>(
    `SELECT ${columns} FROM indicator WHERE ${where} AND code COLLATE "C" > $${next}
     ORDER BY code COLLATE "C" LIMIT $${next + 1}`,
    [...patterns, request.after?.[0] ?? "", request.first + 1],
  );
  return pageOf(
    rows,
    request,
    (row) => [row.code],
    async () => {
      const [counted] = await database.query<{ n: number }>(
        `SELECT count(*)::integer AS n FROM indicator WHERE ${where}`,
        patterns,
      );
      return counted?.n ?? 0;
    },
  );
}

/**
 * What the evaluator must know of an indicator.
 *
 * @throws InputError when a stored formula cannot be read; saving checks every formula, so that is our mistake
 */
export function modelOf(indicator: Indicator): IndicatorModel {
  return {
    code: indicator.code,
    unitAggregation: indicator.unitAggregation,
    timeAggregation: indicator.timeAggregation,
    weightIndicator: indicator.weightIndicator,
    formula: indicator.formula === null ? null : parseFormula(indicator.formula),
    formulaVersion: indicator.formulaVersion,
    restricted: indicator.restricted,
    direction: indicator.direction,
    decimals: indicator.decimals,
    unitOfMeasure: indicator.unitOfMeasureVi,
  };
}
