import { InputError } from "../base/input-error.ts";
import type { FigureRef } from "../figure/figure-ref.ts";
import type { FigureValue, MissingReason } from "../figure/figure-value.ts";
import { computeMeasure, missing } from "../figure/measure.ts";
import type { Period } from "../period/period.ts";
import { resolvePeriod, samePeriodLastYear } from "../period/relative-period.ts";
import { weakestStatus } from "./aggregate.ts";
import type { Cube, FindModel, IndicatorModel } from "./cube.ts";
import { type Evaluation, startEvaluation } from "./evaluate.ts";
import { measureParts } from "./figure-parts.ts";
import { targetPeriods } from "./find-target.ts";
import { type Needed, neededCells } from "./needed-cells.ts";
import { mergeOperands, type Operand } from "./operand.ts";
import type { MeasureWorking, Working } from "./working.ts";

/** A figure's value with all that explains it. */
export type EvaluatedFigure = FigureValue & {
  /** null when the indicator is unknown. */
  readonly indicator: IndicatorModel | null;
  /** The unit or group that was meant; null when neither reference nor report names one. */
  readonly unit: string | null;
  /** null when the expression makes no period. */
  readonly period: Period | null;
  readonly operands: readonly Operand[];
  readonly measure: MeasureWorking;
  /** How the value within the measure came about. */
  readonly working: Working;
};

/**
 * Computes a figure from the observations and targets in a cube.
 *
 * @param cube must hold all that `neededForFigure` names
 * @param ref what the figure shows
 * @param reportPeriod what "P" stands for
 * @param defaultUnit the report's unit or group, for references that name none
 * @param evaluation over the same cube, shared by figures that are computed together
 * @returns value or reason, trend, the weakest status among the operands, and the operands with their roles; it
 *   never throws for a reference that cannot work
 */
export function evaluateFigure(
  cube: Cube,
  ref: FigureRef,
  reportPeriod: Period,
  defaultUnit: string | null,
  evaluation: Evaluation = startEvaluation(cube),
): EvaluatedFigure {
  const indicator = cube.indicator(ref.indicator);
  const unit = ref.unit ?? defaultUnit;
  const period = periodOf(ref, reportPeriod);
  const meant = { indicator, unit, period };
  if (indicator === null) return withoutValue(ref, meant, "UNKNOWN_INDICATOR");
  // Before every other reason: who may not read an indicator learns nothing of it.
  if (!cube.mayRead(indicator)) return withoutValue(ref, meant, "NOT_PERMITTED");
  if (unit === null || !isKnownUnit(cube, unit)) return withoutValue(ref, meant, "UNKNOWN_UNIT");
  if (period === null) return withoutValue(ref, meant, "INVALID_REFERENCE");
  const key = { indicator: ref.indicator, unit, period, breakdown: ref.breakdown ?? "" };
  const parts = measureParts(evaluation, indicator, ref, key);
  if (typeof parts === "string") return withoutValue(ref, meant, parts);
  const measured = computeMeasure(parts.input);
  const gather = parts.operands;
  let operands: readonly Operand[] | null = null;
  return {
    ...meant,
    ...measured,
    status: measured.quantity.ok ? weakestStatus(parts.used.map((part) => part.status)) : null,
    get operands() {
      operands ??= mergeOperands(gather());
      return operands;
    },
    measure: { measure: ref.measure, value: parts.value, other: parts.other },
    working: parts.working,
  };
}

/**
 * Lists all that `evaluateFigure` may read for a reference, whatever its unit and breakdown.
 *
 * @param models finds indicators, as the cube does
 * @param ref what the figure shows
 * @param reportPeriod what "P" stands for
 * @returns pairs of indicator and period, each once; observations and targets of all of them must be loaded. A
 *   reference that cannot work needs nothing
 */
export function neededForFigure(models: FindModel, ref: FigureRef, reportPeriod: Period): Needed[] {
  const period = periodOf(ref, reportPeriod);
  if (period === null || models(ref.indicator) === null) return [];
  const needed = neededCells(models, ref.indicator, period);
  if (readsLastYear(ref)) needed.push(...neededCells(models, ref.indicator, samePeriodLastYear(period)));
  if (ref.measure === "PERCENT_OF_TARGET")
    for (const text of targetPeriods(period)) needed.push({ indicator: ref.indicator, period: text });
  return [...new Map(needed.map((pair) => [`${pair.indicator}\t${pair.period}`, pair])).values()];
}

// VALUE too: a trend word bound to it compares with last year.
function readsLastYear({ measure }: FigureRef): boolean {
  return measure === "VALUE" || measure === "CHANGE" || measure === "CHANGE_PERCENT" || measure === "INDEX";
}

function periodOf(ref: FigureRef, reportPeriod: Period): Period | null {
  try {
    return resolvePeriod(ref.period, reportPeriod);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function isKnownUnit(cube: Cube, unit: string): boolean {
  return cube.isUnit(unit) || cube.members(unit) !== null;
}

function withoutValue(
  ref: FigureRef,
  meant: Pick<EvaluatedFigure, "indicator" | "unit" | "period">,
  reason: MissingReason,
): EvaluatedFigure {
  const quantity = missing(reason);
  return {
    ...meant,
    quantity,
    of: null,
    trend: null,
    status: null,
    operands: [],
    measure: {
      measure: ref.measure,
      value: { quantity, decimals: meant.indicator?.decimals ?? 0 },
      other: null,
    },
    working: { kind: "observed" },
  };
}
