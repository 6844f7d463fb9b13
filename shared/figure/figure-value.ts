import type { Decimal } from "../number/decimal.ts";

/** Every reason for which a figure can have no value; never null, zero or an exception instead. */
export const missingReasons = [
  "NOT_REPORTED",
  "NOT_APPLICABLE",
  "NOT_PERMITTED",
  "NO_OBSERVATION",
  "NO_BASE_VALUE",
  "NO_TARGET",
  "DIVISION_BY_ZERO",
  "UNKNOWN_INDICATOR",
  "UNKNOWN_UNIT",
  "NO_AGGREGATION",
  "NOT_A_FRACTION",
  "INVALID_REFERENCE",
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Weakest first: ước, sơ bộ, chính thức. */
export const observationStatuses = ["ESTIMATED", "PROVISIONAL", "FINAL"] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

export type Trend = "UP" | "DOWN" | "SAME";

/** A value, exact, or the reason why there is none. */
export type Quantity =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly reason: MissingReason };

/** What a figure says, before it is put into words. */
export type FigureValue = {
  readonly quantity: Quantity;
  /** The denominator of a FRACTION, the number of units that were ranked for a RANK, else null. */
  readonly of: Decimal | null;
  /** Against the same period last year; null where there is nothing to compare. */
  readonly trend: Trend | null;
  /** The weakest status among what the figure was computed from. */
  readonly status: ObservationStatus | null;
};
