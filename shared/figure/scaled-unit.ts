import type { Locale } from "../base/locale.ts";
import { Decimal } from "../number/decimal.ts";
import type { FigureScale } from "./figure-format.ts";
import type { FigureMeta } from "./figure-meta.ts";
import { parseUnitOfMeasure } from "./unit-of-measure.ts";

/** How a value in the indicator's own unit is printed in another scale of it. */
export type ScaledUnit = {
  /** What the value is multiplied by before it is printed. */
  readonly factor: Decimal;
  readonly label: string;
  /** How many decimals the scaled value takes where the writer names none. */
  readonly decimals: (scaled: Decimal) => number;
};

/**
 * Finds how a measure is printed in a scale.
 *
 * @param meta of the printed measure
 * @param scale null for the scale in which the indicator is recorded
 * @param locale the language of the label's word of scale
 * @returns e.g. for "tỷ đồng" in MILLION: factor 1000, label "triệu đồng"
 */
export function inScale(meta: FigureMeta, scale: FigureScale | null, locale: Locale): ScaledUnit {
  const own = parseUnitOfMeasure(meta.unitOfMeasure);
  // Only amounts have a scale: a thousandth of a percentage or of a rank is never meant.
  const isAmount = meta.measure === "VALUE" || meta.measure === "CHANGE";
  if (scale === null || !isAmount || isPercentage(own.base) || own.scale.eq(powers[scale]))
    return { factor: new Decimal(1), label: meta.unitOfMeasure, decimals: () => meta.decimals };
  const factor = own.scale.div(powers[scale]);
  return {
    factor,
    label: [scaleWords[locale][scale], own.base].filter((word) => word !== "").join(" "),
    decimals: factor.gt(1) ? () => finer(meta.decimals, factor) : coarser,
  };
}

const powers: Readonly<Record<FigureScale, Decimal>> = {
  ONE: new Decimal(1),
  THOUSAND: new Decimal(1e3),
  MILLION: new Decimal(1e6),
  BILLION: new Decimal(1e9),
};

const scaleWords: Readonly<Record<Locale, Readonly<Record<FigureScale, string>>>> = {
  vi: { ONE: "", THOUSAND: "nghìn", MILLION: "triệu", BILLION: "tỷ" },
  en: { ONE: "", THOUSAND: "thousand", MILLION: "million", BILLION: "billion" },
};

// 16461.31 tỷ has its last known digit in the ten millions: 16.461.310 triệu, without decimals.
function finer(decimals: number, factor: Decimal): number {
  return Math.max(0, decimals - Decimal.log10(factor).round().toNumber());
}

// 8354000 is 8,35 triệu and 1200000 is 1,2 triệu: two decimals say enough, zeros at the end say nothing.
function coarser(scaled: Decimal): number {
  return scaled.toDecimalPlaces(2).decimalPlaces();
}

function isPercentage(base: string): boolean {
  return base === "%" || base === "‰" || base === "điểm phần trăm" || base === "percentage points";
}
