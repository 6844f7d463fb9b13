import type { ObservationStatus } from "../figure/figure-value.ts";
import type { Decimal } from "../number/decimal.ts";
import type { Formula } from "./formula.ts";

export type UnitAggregation = "SUM" | "MEAN" | "WEIGHTED_MEAN" | "NONE";
export type TimeAggregation = "SUM" | "MEAN" | "LAST" | "NONE";
export type Direction = "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";

/** What the evaluator must know of an indicator. */
export type IndicatorModel = {
  readonly code: string;
  readonly unitAggregation: UnitAggregation;
  readonly timeAggregation: TimeAggregation;
  readonly weightIndicator: string | null;
  /** null: a base indicator, which is observed. */
  readonly formula: Formula | null;
  readonly formulaVersion: number;
  readonly restricted: boolean;
  readonly direction: Direction;
  readonly decimals: number;
  /** In Vietnamese, as declared, e.g. "tỷ đồng"; formulas are checked against it. */
  readonly unitOfMeasure: string;
};

/** The current revision of an observation; exactly one of value and state is given. */
export type Cell = {
  readonly value: Decimal | null;
  readonly state: "NOT_REPORTED" | "NOT_APPLICABLE" | null;
  readonly status: ObservationStatus;
  readonly revision: string;
  readonly source: string | null;
  readonly note: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
};

/** The current target of one kind. */
export type TargetCell = {
  readonly value: Decimal;
  readonly kind: string;
  readonly revision: string;
  readonly assignedBy: string;
  readonly decision: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
};

/**
 * The data at one instant, as one reader may see it. Every answer is at hand: whoever fills it asks
 * `neededForFigure` first. Periods are canonical texts; no breakdown is "".
 */
export interface Cube {
  indicator(code: string): IndicatorModel | null;
  /** The members of a group in their order; null when there is no such group. */
  members(group: string): readonly string[] | null;
  isUnit(code: string): boolean;
  /** The group in which a reporting unit is ranked and takes its share; null when it has none. */
  groupOf(unit: string): string | null;
  cell(indicator: string, unit: string, period: string, breakdown: string): Cell | null;
  /** With kind null, the one that stands for all: the cube decides which. */
  target(
    indicator: string,
    unit: string,
    period: string,
    breakdown: string,
    kind: string | null,
  ): TargetCell | null;
  mayRead(indicator: IndicatorModel): boolean;
}

/** Looks up an indicator's model; null when there is none. */
export type FindModel = (code: string) => IndicatorModel | null;
