import type { Comparison } from "../sample-data.types.ts";

/** One figure of the source: what was counted, how much, and what else is known of it. */
export type RecordedFigure = {
  readonly indicator: string;
  readonly value: string;
  readonly breakdown?: string;
  /** The first half of 2023 when absent. */
  readonly period?: string;
  readonly estimated?: true;
  readonly note?: string;
  /** How it stands to the same period a year before, where the source says so. */
  readonly comparison?: Comparison;
};

type Further = Omit<RecordedFigure, "indicator" | "value">;

/** One figure without a breakdown. */
export function recorded(indicator: string, value: string, further: Further = {}): RecordedFigure {
  return { indicator, value, ...further };
}

/** One figure per item of a breakdown, e.g. `byItem("SEA_GAMES_MEDALS", "medal", { vang: "7" })`. */
export function byItem(
  indicator: string,
  dimension: string,
  values: Readonly<Record<string, string>>,
  further: Further = {},
): RecordedFigure[] {
  return Object.entries(values).map(([item, value]) => ({
    indicator,
    value,
    ...further,
    breakdown: `${dimension}:${item}`,
  }));
}

/** Several plain figures at once. */
export function counts(values: Readonly<Record<string, string>>): RecordedFigure[] {
  return Object.entries(values).map(([indicator, value]) => recorded(indicator, value));
}
