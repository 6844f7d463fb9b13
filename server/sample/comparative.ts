import { Decimal, decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { formatNumber } from "../../shared/number/format-number.ts";
import type { Comparison } from "./sample-data.types.ts";

/** Enough for every percentage and difference of the source to come back to the letter. */
const decimals = 4;

/** A level that no source prints, computed from how a later one stands to it. */
export type Comparative = { readonly value: string; readonly note: string };

/**
 * Computes last year's level from this year's and what the source says about the two.
 *
 * @param value this year's, exact decimal text
 * @param comparison what the source says
 * @returns e.g. for "21512" and a change of "540" the value "20972" and a note that says how it came about;
 *   at most 4 decimals
 */
export function comparativeOf(value: string, comparison: Comparison): Comparative {
  const now = parseDecimal(value);
  switch (comparison.kind) {
    case "index": {
      const percent = parseDecimal(comparison.percent);
      return level(now.times(100).div(percent), `bằng ${shown(percent)}% so với cùng kỳ`);
    }
    case "growth": {
      const percent = parseDecimal(comparison.percent);
      return level(
        now.times(100).div(percent.plus(100)),
        `${word(percent)} ${shown(percent.abs())}% so với cùng kỳ`,
      );
    }
    case "change": {
      const amount = parseDecimal(comparison.amount);
      return level(now.minus(amount), `chênh lệch ${shown(amount)} so với cùng kỳ`);
    }
  }
}

function level(value: Decimal, said: string): Comparative {
  return {
    value: decimalText(value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)),
    note: `Tính ngược từ số kỳ sau và “${said}”`,
  };
}

function word(change: Decimal): string {
  return change.isNegative() ? "giảm" : "tăng";
}

function shown(value: Decimal): string {
  return formatNumber(value, Math.min(value.decimalPlaces(), 6), "vi");
}
