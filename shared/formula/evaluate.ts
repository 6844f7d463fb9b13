import type { ObservationStatus, Quantity } from "../figure/figure-value.ts";
import type { Period } from "../period/period.ts";
import type { Cube, FindModel } from "./cube.ts";
import type { Operand } from "./operand.ts";
import type { Working } from "./working.ts";

export type { Cell, Cube, FindModel, IndicatorModel, TargetCell } from "./cube.ts";
export type { Operand, OperandRole } from "./operand.ts";

export type Evaluated = {
  readonly quantity: Quantity;
  readonly status: ObservationStatus | null;
  readonly operands: readonly Operand[];
  readonly working: Working;
};

/** What must be loaded (observations and targets alike) before a value can be computed. */
export type Needed = { readonly indicator: string; readonly period: string };

export function evaluate(
  _cube: Cube,
  _indicator: string,
  _unit: string,
  _period: Period,
  _breakdown: string,
): Evaluated {
  throw new Error("not written yet");
}

export function neededCells(_models: FindModel, _indicator: string, _period: Period): Needed[] {
  throw new Error("not written yet");
}
