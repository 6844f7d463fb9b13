import type { FigureRef } from "../figure/figure-ref.ts";
import type { FigureValue } from "../figure/figure-value.ts";
import type { Period } from "../period/period.ts";
import type { Cube, FindModel, IndicatorModel } from "./cube.ts";
import type { Needed } from "./evaluate.ts";
import type { Operand } from "./operand.ts";
import type { MeasureWorking, Working } from "./working.ts";

export type EvaluatedFigure = FigureValue & {
  /** null when the indicator is unknown. */
  readonly indicator: IndicatorModel | null;
  /** The unit or group that was meant; null when neither reference nor report names one. */
  readonly unit: string | null;
  /** null when the expression makes no period. */
  readonly period: Period | null;
  readonly operands: readonly Operand[];
  readonly measure: MeasureWorking;
  readonly working: Working;
};

export function evaluateFigure(
  _cube: Cube,
  _ref: FigureRef,
  _reportPeriod: Period,
  _defaultUnit: string | null,
): EvaluatedFigure {
  throw new Error("not written yet");
}

export function neededForFigure(_models: FindModel, _ref: FigureRef, _reportPeriod: Period): Needed[] {
  throw new Error("not written yet");
}
