import { InputError } from "../base/input-error.ts";
import { parseFigureRef } from "../figure/figure-ref.ts";

/** A column of a live table: which figure it prints for each member of the group, and how it is headed. */
export type FigureTableColumn = {
  readonly indicator: string;
  readonly measure: string;
  readonly period: string;
  readonly target: string | null;
  readonly breakdown: string | null;
  readonly decimals: number | null;
  readonly heading: string | null;
};

/** Most columns that one live table may have. */
export const mostColumns = 24;

const longestHeading = 200;

/**
 * Reads the columns of a live table, from a document or from pasted HTML.
 *
 * @param value untrusted
 * @returns the columns that are usable, at most `mostColumns`, in their order; `[]` when it is no list
 */
export function storedColumns(value: unknown): FigureTableColumn[] {
  if (!Array.isArray(value)) return [];
  const found: FigureTableColumn[] = [];
  for (const item of value.slice(0, mostColumns)) {
    const column = storedColumn(item);
    if (column !== null) found.push(column);
  }
  return found;
}

function storedColumn(value: unknown): FigureTableColumn | null {
  if (typeof value !== "object" || value === null) return null;
  const { indicator, measure, period, target, breakdown, decimals, heading } = fieldsOf(value);
  if (typeof indicator !== "string") return null;
  try {
    const ref = parseFigureRef({
      indicator,
      measure: textOr(measure, "VALUE"),
      period: textOr(period, "P"),
      target: textOr(target, null),
      breakdown: textOr(breakdown, null),
    });
    return {
      indicator: ref.indicator,
      measure: ref.measure,
      period: ref.period,
      target: ref.target,
      breakdown: ref.breakdown,
      decimals:
        typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= 6
          ? decimals
          : null,
      heading:
        typeof heading === "string" && heading !== ""
          ? heading.slice(0, longestHeading).normalize("NFC")
          : null,
    };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function fieldsOf(value: object): Record<string, unknown> {
  return { ...value };
}

function textOr<Fallback>(value: unknown, fallback: Fallback): string | Fallback {
  return typeof value === "string" && value !== "" ? value : fallback;
}
