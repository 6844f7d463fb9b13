import type { Measure } from "../figure/figure-ref.ts";
import type { Quantity } from "../figure/figure-value.ts";
import type { Formula } from "./formula.ts";

/** A value within a calculation, and with how many decimals it is shown there. */
export type Term = { readonly quantity: Quantity; readonly decimals: number };

/** How a value came about, so that it can be explained with the numbers put in. */
export type Working =
  | { readonly kind: "observed" }
  | {
      readonly kind: "aggregate";
      readonly method: "SUM" | "MEAN" | "WEIGHTED_MEAN" | "LAST";
      readonly over: "UNITS" | "PERIODS";
      readonly parts: readonly Term[];
      /** As many as parts for a weighted mean, else none. */
      readonly weights: readonly Term[];
    }
  | {
      readonly kind: "formula";
      readonly formula: Formula;
      readonly formulaVersion: number;
      /** The value of every code, and the result of every call, from left to right. */
      readonly terms: readonly Term[];
    };

/** How a measure came about from its operands. */
export type MeasureWorking = {
  readonly measure: Measure;
  readonly value: Term;
  /** The base, target, whole or denominator; null where the measure has none. */
  readonly other: Term | null;
};
