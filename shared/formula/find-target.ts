import type { Quantity } from "../figure/figure-value.ts";
import { missing } from "../figure/measure.ts";
import { type Period, periodText } from "../period/period.ts";
import { yearOf } from "../period/relative-period.ts";
import { aggregate } from "./aggregate.ts";
import type { Cube, IndicatorModel } from "./cube.ts";
import type { EvaluationKey } from "./evaluate.ts";
import { missingOperand, type Operand, type OperandPlace, targetOperand } from "./operand.ts";

/** A target and what it was put together from. */
export type FoundTarget = { readonly quantity: Quantity; readonly operands: readonly Operand[] };

/**
 * Finds what a value is measured against.
 *
 * @param cube holds the targets of `targetPeriods`
 * @param model the indicator; only what sums over units has a target as a group
 * @param key of the value
 * @param kind e.g. "PLAN"; null for whichever the cube prefers
 * @returns the target of the period itself, else that of the year in which it ends, since plans are made for years
 *   (a half-year's "58% dự toán"); for a group without one of its own the sum of what its members were assigned;
 *   NO_TARGET when there is none
 */
export function findTarget(
  cube: Cube,
  model: IndicatorModel,
  key: EvaluationKey,
  kind: string | null,
): FoundTarget {
  for (const period of targetPeriods(key.period)) {
    const place = { indicator: key.indicator, unit: key.unit, period, breakdown: key.breakdown };
    const own = targetsAt(cube, [place], kind);
    if (own !== null) return own;
    const members = model.unitAggregation === "SUM" ? (cube.members(key.unit) ?? []) : [];
    const ofMembers = targetsAt(
      cube,
      members.map((unit) => ({ ...place, unit })),
      kind,
    );
    if (ofMembers !== null) return ofMembers;
  }
  const place = { ...key, period: periodText(key.period) };
  return { quantity: missing("NO_TARGET"), operands: [missingOperand(place, "TARGET", "NO_TARGET")] };
}

/**
 * Lists the periods in which a target for a value may stand, nearest first.
 *
 * @returns e.g. "2023-S1" and "2023" for 2023-S1
 */
export function targetPeriods(period: Period): string[] {
  return [...new Set([periodText(period), periodText(yearOf(period))])];
}

// A member without a target was assigned none: that is no gap in the data, as a missing report would be.
function targetsAt(cube: Cube, places: readonly OperandPlace[], kind: string | null): FoundTarget | null {
  const operands = places.flatMap((place) => {
    const target = cube.target(place.indicator, place.unit, place.period, place.breakdown, kind);
    return target === null ? [] : [targetOperand(place, target)];
  });
  if (operands.length === 0) return null;
  const parts = operands.map((operand) => ({ value: operand.quantity, weight: null }));
  return { quantity: aggregate("SUM", parts), operands };
}
