import type { Locale } from "../base/locale.ts";
import type { Decimal } from "./decimal.ts";

const separators = {
  vi: { thousands: ".", decimals: "," },
  en: { thousands: ",", decimals: "." },
} as const;

/**
 * Writes a value with the separators of a language: "." between thousands and "," before decimals in
 * Vietnamese, the other way round in English.
 *
 * @param value in the unit in which it is printed; finite, exact (never a float)
 * @param decimals digits after the separator, 0 to 10
 * @param locale the language of the text around it
 * @returns e.g. `formatNumber(new Decimal("-1234567.5"), 1, "vi")` is `"-1.234.567,5"`; never `"-0"`
 * @throws RangeError when `value` is not finite, or `decimals` is out of range
 *
 * Halves round away from zero. Source of the separators: CLDR, locales "vi" and "en".
 */
export function formatNumber(value: Decimal, decimals: number, locale: Locale): string {
  if (!value.isFinite()) throw new RangeError("Only a finite value can be printed");
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10)
    throw new RangeError(`Decimals must be a whole number from 0 to 10, not ${decimals}`);
  const rounded = value.toDecimalPlaces(decimals);
  const [whole = "0", fraction = ""] = rounded.abs().toFixed(decimals).split(".");
  const { thousands, decimals: point } = separators[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const sign = rounded.isNegative() && !rounded.isZero() ? "-" : "";
  return `${sign}${grouped}${fraction === "" ? "" : point + fraction}`;
}
