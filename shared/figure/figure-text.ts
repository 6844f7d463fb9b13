import type { Locale } from "../base/locale.ts";
import { Decimal } from "../number/decimal.ts";
import { formatNumber } from "../number/format-number.ts";
import type { FigureFormat, FigureSign } from "./figure-format.ts";
import type { FigureMeta } from "./figure-meta.ts";
import type { FigureValue, ObservationStatus } from "./figure-value.ts";
import { missingSign } from "./missing-text.ts";
import { inScale, type ScaledUnit } from "./scaled-unit.ts";

export type { FigureMeta } from "./figure-meta.ts";
export { missingText } from "./missing-text.ts";

/** A sentence, or the cell of a table. */
export type FigurePlace = "PROSE" | "CELL";

/**
 * Prints a figure. Editor, server, exports and API all print through here, so one reference reads the same
 * everywhere (DESIGN D2).
 *
 * @param value the value in the indicator's own unit, percentages as 87.3, or the reason why it is missing
 * @param meta of the figure's measure, see `figureMeta`
 * @param format the writer's wishes; null fields follow the measure and the place
 * @param locale the language of the text around it
 * @param place changes and counts are printed otherwise in the cell of a table
 * @returns e.g. "16.461,31", "7,0%", "05", "61/78", "5/63", with a unit label "16.461,31 tỷ đồng"; a sign such
 *   as "…" for a missing value, never "0"
 *
 * Rules of the Vietnamese text: DESIGN §8. Explicit wishes win over them, save that a rank is never padded.
 */
export function figureText(
  value: FigureValue,
  meta: FigureMeta,
  format: FigureFormat,
  locale: Locale,
  place: FigurePlace = "PROSE",
): string {
  if (!value.quantity.ok) return missingSign(value.quantity.reason, locale);
  const unit = inScale(meta, format.scale, locale);
  const number = measureText(value.quantity.value, value.of, { meta, format, locale, place, unit });
  const qualifier = qualifierText(format.qualifier, value.status, locale);
  return `${qualifier}${number}${unitText(meta, format, unit.label)}`;
}

type Print = {
  readonly meta: FigureMeta;
  readonly format: FigureFormat;
  readonly locale: Locale;
  readonly place: FigurePlace;
  readonly unit: ScaledUnit;
};

function measureText(value: Decimal, of: Decimal | null, print: Print): string {
  switch (print.meta.measure) {
    case "FRACTION":
      return of === null ? partText(value, print) : `${partText(value, print)}/${partText(of, print)}`;
    case "RANK":
      return rankText(value, of, print);
    case "VALUE":
    case "CHANGE":
    case "CHANGE_PERCENT":
    case "INDEX":
    case "PERCENT_OF_TARGET":
    case "SHARE":
    case "UNIT_COUNT":
      return numberText(value.times(print.unit.factor), print);
  }
}

function numberText(value: Decimal, print: Print): string {
  const { meta, format, unit } = print;
  const decimals = format.decimals ?? unit.decimals(value);
  const rounded = value.toDecimalPlaces(decimals);
  const pad = format.pad ?? (meta.isCount && print.place === "PROSE" && unit.factor.eq(1));
  return signed(rounded, decimals, pad, format.sign ?? defaultSign(print), print.locale);
}

// Parts of a fraction are as a rule counts; others keep the decimals they have, up to two.
function partText(value: Decimal, { format, locale }: Print): string {
  const decimals = format.decimals ?? Math.min(value.decimalPlaces(), 2);
  const rounded = value.toDecimalPlaces(decimals);
  return signed(rounded, decimals, format.pad ?? false, format.sign ?? "MINUS", locale);
}

function rankText(value: Decimal, of: Decimal | null, { format, locale }: Print): string {
  const place = formatNumber(value, 0, locale);
  // "thứ 4 cả nước" needs the place alone: what follows a rank's number is its field, as a unit follows a value.
  return of === null || format.unitLabel === false ? place : `${place}/${formatNumber(of, 0, locale)}`;
}

function signed(rounded: Decimal, decimals: number, pad: boolean, sign: FigureSign, locale: Locale): string {
  const digits = formatNumber(rounded.abs(), decimals, locale);
  const padded = pad && decimals === 0 && !rounded.isZero() && rounded.abs().lt(10) ? `0${digits}` : digits;
  // What rounds to zero has no sign: "-0,00" would claim a fall that the text does not show.
  if (rounded.isZero() || sign === "MAGNITUDE") return padded;
  if (rounded.isNegative()) return `-${padded}`;
  return sign === "ALWAYS" ? `+${padded}` : padded;
}

// In prose "giảm" stands before a change and carries its sign; a cell has no such word.
function defaultSign({ meta, place }: Print): FigureSign {
  const isChange = meta.measure === "CHANGE" || meta.measure === "CHANGE_PERCENT";
  return isChange && place === "PROSE" ? "MAGNITUDE" : "MINUS";
}

function unitText(meta: FigureMeta, format: FigureFormat, label: string): string {
  if (meta.measure === "RANK" || label === "") return "";
  const clings = label === "%" || label === "‰";
  if (!(format.unitLabel ?? clings)) return "";
  return `${format.spacing ?? (clings ? "" : " ")}${label}`;
}

function qualifierText(qualifier: string | null, status: ObservationStatus | null, locale: Locale): string {
  if (qualifier === null) return "";
  if (qualifier !== "AUTO") return `${qualifier} `;
  if (status === null || status === "FINAL") return "";
  return `${statusWords[status][locale]} `;
}

const statusWords = {
  ESTIMATED: { vi: "ước", en: "estimated" },
  PROVISIONAL: { vi: "sơ bộ", en: "provisional" },
} as const;
