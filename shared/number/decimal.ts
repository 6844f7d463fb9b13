import { Decimal as DecimalJs } from "decimal.js";
import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";

/**
 * Exact decimals. A constructor of our own, so that its precision holds wherever else decimal.js is used.
 * Forty digits hold thirty before and ten after the point; halves round away from zero, as reports do.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  // Plain text only: a number of a report is never written with an exponent.
  toExpNeg: -100,
  toExpPos: 100,
});
export type Decimal = DecimalJs;

const pattern = /^-?(\d{1,30})(?:\.(\d{1,10}))?$/;

/**
 * Reads a value as it is stored and sent: digits, a point for decimals, nothing else.
 *
 * @param text at most 30 digits before and 10 after the point, e.g. "16461.31"
 * @returns the exact value, e.g. `parseDecimal("-0.50")` equals −0.5; "-0" is zero
 * @throws InputError for separators, exponents, blanks, signs other than "-", or too many digits
 */
export function parseDecimal(text: string): Decimal {
  if (!pattern.test(text))
    throw new InputError(
      `A decimal is up to 30 digits, then "." and up to 10 more, such as 16461.31 or -0.5; ${quote(text)} is not`,
      { text },
    );
  const value = new Decimal(text);
  return value.isZero() ? new Decimal(0) : value;
}

/**
 * Writes a value as it is stored and sent, exactly.
 *
 * @param value finite
 * @returns e.g. `decimalText(new Decimal("1e3"))` is `"1000"`; never an exponent, never "-0", no zeros at the end
 * @throws RangeError when the value is not finite
 */
export function decimalText(value: Decimal): string {
  if (!value.isFinite()) throw new RangeError("Only a finite value can be written as a decimal");
  return value.isZero() ? "0" : value.toFixed();
}
