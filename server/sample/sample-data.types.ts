import type { ObservationStatus } from "../../shared/figure/figure-value.ts";
import type { Direction, TimeAggregation, UnitAggregation } from "../../shared/formula/cube.ts";

/** An indicator of the sample workspace, as the catalogue takes it. */
export type SampleIndicator = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definition: string | null;
  readonly unitOfMeasureVi: string;
  readonly unitOfMeasureEn: string;
  readonly decimals: number;
  readonly direction: Direction;
  readonly nature: "FLOW" | "STOCK" | "CUMULATIVE";
  readonly unitAggregation: UnitAggregation;
  readonly timeAggregation: TimeAggregation;
  readonly weightIndicator: string | null;
  readonly formula: string | null;
  readonly restricted: boolean;
};

/** A reporting unit, or a group with its members in their order. */
export type SampleUnit = { readonly code: string; readonly nameVi: string; readonly nameEn: string | null };
export type SampleGroup = SampleUnit & { readonly members: readonly string[] };

/** An observation of the sample workspace; exactly one of value and state is given. */
export type SampleObservation = {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly breakdown: string | null;
  /** Exact decimal text in the indicator's own unit. */
  readonly value: string | null;
  readonly state: "NOT_REPORTED" | "NOT_APPLICABLE" | null;
  readonly status: ObservationStatus;
  readonly source: string;
  readonly note: string | null;
};

export type SampleTarget = {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly breakdown: string | null;
  readonly kind: "PLAN" | "BUDGET" | "RESOLUTION";
  readonly value: string;
  readonly assignedBy: string;
  readonly decision: string | null;
};

/** What the source tells about the same period last year, from which the level of then is computed. */
export type Comparison =
  /** `bằng 87,3%`: the value is this per cent of the level of then. */
  | { readonly kind: "index"; readonly percent: string }
  /** `tăng 2,0%`: the value is this per cent above (negative: below) the level of then. */
  | { readonly kind: "growth"; readonly percent: string }
  /** `tăng 540`: the value is this much above (negative: below) the level of then. */
  | { readonly kind: "change"; readonly amount: string };
