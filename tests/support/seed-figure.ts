import { defaultFormat, type FigureFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import type { Measure } from "../../shared/figure/figure-ref.ts";
import { figureText } from "../../shared/figure/figure-text.ts";
import type { Trend } from "../../shared/figure/figure-value.ts";
import { computeMeasure, type MeasureInput, present } from "../../shared/figure/measure.ts";
import { Decimal } from "../../shared/number/decimal.ts";

/** What a real report prints, described by its value and role; see the seed's README. */
export type PrintedFact = {
  readonly value: string;
  /** The other part of a fraction. */
  readonly of?: string | undefined;
  readonly unit: string;
  readonly role: string;
  readonly direction?: string | null | undefined;
  /** The change with its sign, where the figure tells one. */
  readonly signedChange?: string | null | undefined;
  readonly qualifier?: string | null | undefined;
};

/**
 * Computes a fact of a report from operands that give it, and prints it.
 *
 * @param fact decimals are those of its value: "7.0" has one
 * @param format what the writer of the sentence chose beside them
 * @returns the text, and the trend that stands before it
 */
export function printFact(
  fact: PrintedFact,
  format: Partial<FigureFormat>,
): { text: string; trend: Trend | null } {
  const measured = computeMeasure(operandsOf(fact));
  const [, fraction = ""] = fact.value.split(".");
  const indicator = { decimals: fraction.length, unitOfMeasure: fact.unit };
  const meta = figureMeta(measureOf(fact), indicator, "vi");
  const text = figureText(
    { ...measured, status: fact.qualifier === "ước" ? "ESTIMATED" : "FINAL" },
    meta,
    { ...defaultFormat, decimals: fraction.length, pad: isMedal(fact.unit) ? false : null, ...format },
    "vi",
  );
  return { text, trend: measured.trend };
}

/** Which measure a role of the seed is. */
export function measureOf({ role, direction, unit, of }: PrintedFact): Measure {
  switch (role) {
    case "count":
    case "value":
      return "VALUE";
    case "change_abs":
      return "CHANGE";
    case "change_pct":
      return direction === "bằng" ? "INDEX" : "CHANGE_PERCENT";
    case "share_of_plan":
      return "PERCENT_OF_TARGET";
    case "share_of_total":
      return "SHARE";
    case "ratio_part":
      if (of === undefined) throw new Error("A part of a fraction needs the other part");
      return "FRACTION";
    case "rank":
      return "RANK";
    default:
      throw new Error(`The role "${role}" of a figure in ${unit} is not known`);
  }
}

// Any base, target or whole will do that leads to the printed value exactly.
function operandsOf(fact: PrintedFact): MeasureInput {
  const value = new Decimal(fact.value);
  const thousand = quantity(1000);
  const change = new Decimal(fact.signedChange ?? 0);
  const measure = measureOf(fact);
  switch (measure) {
    case "VALUE":
      return { measure, value: present(value), base: null };
    case "CHANGE":
      return { measure, value: quantity(change.plus(20000)), base: quantity(20000) };
    case "CHANGE_PERCENT":
      return { measure, value: quantity(change.plus(100).times(10)), base: thousand };
    case "INDEX":
      return { measure, value: quantity(value.times(10)), base: thousand };
    case "PERCENT_OF_TARGET":
      return { measure, value: quantity(value.times(10)), target: thousand };
    case "SHARE":
      return { measure, value: quantity(value.times(10)), whole: thousand };
    case "FRACTION":
      return { measure, numerator: present(value), denominator: quantity(fact.of ?? 0) };
    case "RANK":
      return {
        measure,
        value: quantity(0),
        peers: Array.from({ length: 63 }, (_, place) => quantity(value.minus(1).minus(place))),
        lowerIsBetter: false,
      };
    case "UNIT_COUNT":
      throw new Error("The seed has no numbers of units");
  }
}

function quantity(value: Decimal | number | string) {
  return present(new Decimal(value));
}

// "7 HCV, 5 HCB, 5 HCD": medals are not padded in print.
function isMedal(unit: string): boolean {
  return ["HCV", "HCB", "HCD"].includes(unit);
}
