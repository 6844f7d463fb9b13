import { Decimal } from "../number/decimal.ts";
import type { MissingReason, Quantity, Trend } from "./figure-value.ts";

/** What a measure is computed from. */
export type MeasureInput =
  /** base: the same period last year; it only gives the trend. */
  | { readonly measure: "VALUE"; readonly value: Quantity; readonly base: Quantity | null }
  | {
      readonly measure: "CHANGE" | "CHANGE_PERCENT" | "INDEX";
      readonly value: Quantity;
      readonly base: Quantity;
    }
  | { readonly measure: "PERCENT_OF_TARGET"; readonly value: Quantity; readonly target: Quantity }
  | { readonly measure: "SHARE"; readonly value: Quantity; readonly whole: Quantity }
  /** peers: every unit that is ranked, the one in question included. */
  | {
      readonly measure: "RANK";
      readonly value: Quantity;
      readonly peers: readonly Quantity[];
      readonly lowerIsBetter: boolean;
    }
  | { readonly measure: "UNIT_COUNT"; readonly members: readonly Quantity[] }
  | { readonly measure: "FRACTION"; readonly numerator: Quantity; readonly denominator: Quantity };

export type Measured = {
  readonly quantity: Quantity;
  readonly of: Decimal | null;
  readonly trend: Trend | null;
};

const hundred = new Decimal(100);

/**
 * Computes a measure from its operands, exactly; a missing operand gives its reason instead of a value.
 *
 * @param input the measure and its operands, all in the indicator's own unit
 * @returns the value (percentages as 87.3 for 87,3 %), what it is out of, and the trend against last year; e.g.
 *   CHANGE of 21512 with the base 20972 is 540, UP
 *
 * The change in per cent is taken of the base's magnitude, so that a loss which shrinks counts as a rise.
 */
export function computeMeasure(input: MeasureInput): Measured {
  switch (input.measure) {
    case "VALUE":
      return { quantity: input.value, of: null, trend: trendBetween(input.value, input.base) };
    case "CHANGE":
    case "CHANGE_PERCENT":
    case "INDEX":
      return change(input.measure, input.value, input.base);
    case "PERCENT_OF_TARGET":
      return plain(percent(input.value, input.target));
    case "SHARE":
      return plain(percent(input.value, input.whole));
    case "RANK":
      return rank(input.value, input.peers, input.lowerIsBetter);
    case "UNIT_COUNT":
      return unitCount(input.members);
    case "FRACTION":
      return fraction(input.numerator, input.denominator);
  }
}

/**
 * Tells which way a value went, on the exact values: what prints alike may still have risen.
 *
 * @returns null when either value is missing
 */
export function trendBetween(value: Quantity, base: Quantity | null): Trend | null {
  if (!value.ok || base === null || !base.ok) return null;
  const order = value.value.comparedTo(base.value);
  return order > 0 ? "UP" : order < 0 ? "DOWN" : "SAME";
}

// Strongest first. A fixed order makes the reason independent of the order of operands, and what may not be
// read must never be told apart from what is not there by computing with it.
const strength: readonly MissingReason[] = [
  "NOT_PERMITTED",
  "INVALID_REFERENCE",
  "UNKNOWN_INDICATOR",
  "UNKNOWN_UNIT",
  "NO_AGGREGATION",
  "NOT_A_FRACTION",
  "NOT_REPORTED",
  "NO_OBSERVATION",
  "NO_BASE_VALUE",
  "NO_TARGET",
  "DIVISION_BY_ZERO",
  "NOT_APPLICABLE",
];

/**
 * Finds the reason for which a computation with these operands has no value.
 *
 * @returns the strongest reason (NOT_PERMITTED above all), or null when every operand has a value
 */
export function strongestReason(quantities: readonly Quantity[]): MissingReason | null {
  const reasons = new Set(quantities.flatMap((quantity) => (quantity.ok ? [] : [quantity.reason])));
  return strength.find((reason) => reasons.has(reason)) ?? null;
}

/** A quantity without a value. */
export function missing(reason: MissingReason): Quantity {
  return { ok: false, reason };
}

/** A quantity with a value. */
export function present(value: Decimal): Quantity {
  return { ok: true, value };
}

/**
 * Divides exactly; by zero is a reason.
 */
export function divide(dividend: Quantity, divisor: Quantity): Quantity {
  if (!dividend.ok || !divisor.ok)
    return missing(strongestReason([dividend, divisor]) ?? "INVALID_REFERENCE");
  return divisor.value.isZero() ? missing("DIVISION_BY_ZERO") : present(dividend.value.div(divisor.value));
}

function change(measure: "CHANGE" | "CHANGE_PERCENT" | "INDEX", value: Quantity, base: Quantity): Measured {
  if (!value.ok || !base.ok) return plain(missing(changeReason(value, base)));
  const trend = trendBetween(value, base);
  const difference = value.value.minus(base.value);
  if (measure === "CHANGE") return { quantity: present(difference), of: null, trend };
  if (base.value.isZero()) return plain(missing("DIVISION_BY_ZERO"));
  const quantity =
    measure === "INDEX"
      ? present(value.value.times(hundred).div(base.value))
      : present(difference.times(hundred).div(base.value.abs()));
  return { quantity, of: null, trend };
}

// Whatever the base lacks, the reader needs to know that it is the base; only a secret stays one.
function changeReason(value: Quantity, base: Quantity): MissingReason {
  const ofBase = base.ok || base.reason === "NOT_PERMITTED" ? base : missing("NO_BASE_VALUE");
  return strongestReason(value.ok ? [ofBase] : [value, ...(isSecret(base) ? [base] : [])]) ?? "NO_BASE_VALUE";
}

function isSecret(quantity: Quantity): boolean {
  return !quantity.ok && quantity.reason === "NOT_PERMITTED";
}

function percent(part: Quantity, whole: Quantity): Quantity {
  if (!part.ok || !whole.ok) return missing(strongestReason([part, whole]) ?? "INVALID_REFERENCE");
  return whole.value.isZero()
    ? missing("DIVISION_BY_ZERO")
    : present(part.value.times(hundred).div(whole.value));
}

function rank(value: Quantity, peers: readonly Quantity[], lowerIsBetter: boolean): Measured {
  if (!value.ok || peers.some(isSecret))
    return plain(missing(strongestReason([value, ...peers.filter(isSecret)]) ?? "INVALID_REFERENCE"));
  const own = value.value;
  const ranked = peers.flatMap((peer) => (peer.ok ? [peer.value] : []));
  const better = ranked.filter((peer) => (lowerIsBetter ? peer.lt(own) : peer.gt(own)));
  return {
    quantity: present(new Decimal(better.length + 1)),
    of: new Decimal(ranked.length),
    trend: null,
  };
}

function unitCount(members: readonly Quantity[]): Measured {
  if (members.some(isSecret)) return plain(missing("NOT_PERMITTED"));
  return plain(present(new Decimal(members.filter((member) => member.ok).length)));
}

function fraction(numerator: Quantity, denominator: Quantity): Measured {
  if (!numerator.ok || !denominator.ok)
    return plain(missing(strongestReason([numerator, denominator]) ?? "INVALID_REFERENCE"));
  return { quantity: numerator, of: denominator.value, trend: null };
}

function plain(quantity: Quantity): Measured {
  return { quantity, of: null, trend: null };
}
