import type { Locale } from "../base/locale.ts";
import type { Measure } from "./figure-ref.ts";
import { isCountUnit } from "./unit-of-measure.ts";

/** What must be known of a figure's measure to print it. */
export type FigureMeta = {
  readonly measure: Measure;
  readonly decimals: number;
  /** In the reader's language, of the printed measure: "%" for percentages. */
  readonly unitOfMeasure: string;
  /** Whether it counts things, which are padded below ten in prose. */
  readonly isCount: boolean;
};

/**
 * Tells how a measure of an indicator is printed.
 *
 * @param measure what is printed of the indicator
 * @param indicator its decimals (0 to 6) and its unit of measure in the reader's language
 * @param locale the reader's language
 * @returns e.g. for CHANGE of an indicator in "%": decimals as the indicator's, unit "điểm phần trăm"
 */
export function figureMeta(
  measure: Measure,
  indicator: { readonly decimals: number; readonly unitOfMeasure: string },
  locale: Locale,
): FigureMeta {
  const { decimals, unitOfMeasure } = indicator;
  switch (measure) {
    case "VALUE":
      return { measure, decimals, unitOfMeasure, isCount: decimals === 0 && isCountUnit(unitOfMeasure) };
    case "CHANGE":
      return unitOfMeasure.trim() === "%"
        ? { measure, decimals, unitOfMeasure: percentagePoints[locale], isCount: false }
        : { measure, decimals, unitOfMeasure, isCount: decimals === 0 && isCountUnit(unitOfMeasure) };
    case "CHANGE_PERCENT":
    case "INDEX":
    case "PERCENT_OF_TARGET":
    case "SHARE":
      return { measure, decimals: 1, unitOfMeasure: "%", isCount: false };
    case "RANK":
      return { measure, decimals: 0, unitOfMeasure: "", isCount: false };
    case "UNIT_COUNT":
      return { measure, decimals: 0, unitOfMeasure: unitsCounted[locale], isCount: true };
    case "FRACTION":
      // The unit of a ratio ("%") is not that of its parts.
      return { measure, decimals: 0, unitOfMeasure: "", isCount: false };
  }
}

const percentagePoints = { vi: "điểm phần trăm", en: "percentage points" } as const;
const unitsCounted = { vi: "đơn vị", en: "units" } as const;
