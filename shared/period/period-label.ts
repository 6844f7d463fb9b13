import type { Locale } from "../base/locale.ts";
import { type Month, type Period, type PeriodRange } from "./period.ts";

const roman = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;
const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as const;
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Puts a period into the words of a report.
 *
 * @param period any period
 * @param locale the language of the text around it
 * @returns e.g. for 2023-S1 `"6 tháng đầu năm 2023"` and `"the first six months of 2023"`
 */
export function periodLabel(period: Period, locale: Locale): string {
  return locale === "vi" ? vietnameseLabel(period) : englishLabel(period);
}

function vietnameseLabel(period: Period): string {
  switch (period.kind) {
    case "year":
      return `năm ${period.year}`;
    case "half":
      return `6 tháng ${period.half === 1 ? "đầu" : "cuối"} năm ${period.year}`;
    case "quarter":
      return `quý ${roman[period.quarter]} năm ${period.year}`;
    case "month":
      return `tháng ${period.month} năm ${period.year}`;
    case "range":
      return vietnameseRange(period);
    case "cumulative":
      return `luỹ kế đến hết tháng ${period.through.month} năm ${period.through.year}`;
  }
}

function vietnameseRange({ from, to }: PeriodRange): string {
  if (from.kind === "year" || to.kind === "year") return `giai đoạn ${from.year} - ${to.year}`;
  if (from.year !== to.year)
    return `từ tháng ${from.month} năm ${from.year} đến tháng ${to.month} năm ${to.year}`;
  return from.month === 1
    ? `${to.month} tháng đầu năm ${to.year}`
    : `từ tháng ${from.month} đến tháng ${to.month} năm ${to.year}`;
}

function englishLabel(period: Period): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "half":
      return `the ${period.half === 1 ? "first" : "last"} six months of ${period.year}`;
    case "quarter":
      return `the ${ordinals[period.quarter]} quarter of ${period.year}`;
    case "month":
      return englishMonth(period);
    case "range":
      return englishRange(period);
    case "cumulative":
      return `cumulative through ${englishMonth(period.through)}`;
  }
}

function englishRange({ from, to }: PeriodRange): string {
  if (from.kind === "year" || to.kind === "year") return `the period ${from.year}–${to.year}`;
  if (from.year === to.year && from.month === 1) return `the first ${to.month} months of ${to.year}`;
  return `${englishMonth(from)} to ${englishMonth(to)}`;
}

function englishMonth({ year, month }: Month): string {
  return `${monthNames[month - 1]} ${year}`;
}
