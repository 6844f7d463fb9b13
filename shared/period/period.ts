import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";

export type Year = { readonly kind: "year"; readonly year: number };
export type Half = { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 };
export type Quarter = { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
export type Month = { readonly kind: "month"; readonly year: number; readonly month: number };
/** From the first through the last, both whole years or both whole months. */
export type PeriodRange =
  | { readonly kind: "range"; readonly from: Year; readonly to: Year }
  | { readonly kind: "range"; readonly from: Month; readonly to: Month };
/** Everything from the start of counting through the end of a month (luỹ kế). */
export type Cumulative = { readonly kind: "cumulative"; readonly through: Month };

/** What a value is about. Never a Date: a half-year has no time zone. */
export type Period = Year | Half | Quarter | Month | PeriodRange | Cumulative;

/**
 * Reads a period from its canonical text.
 *
 * @param text "2023", "2023-S1", "2023-Q2", "2023-06", "2020/2025", "2023-01/2023-09" or "/2023-06" (luỹ kế);
 *   years 1800 to 2999, ranges of at most 100 years or 120 months. After "/" any simple period is understood
 *   and its last month kept
 * @returns e.g. `parsePeriod("2023-S1")` is `{ kind: "half", year: 2023, half: 1 }`
 * @throws InputError naming the forms that are expected
 */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period === null)
    throw new InputError(
      `Period ${quote(text)} is not of the form 2023, 2023-S1, 2023-Q2, 2023-06, 2020/2025, 2023-01/2023-09 or /2023-06`,
      { text },
    );
  return period;
}

/**
 * Writes the canonical text of a period; equal periods have equal texts.
 *
 * @returns e.g. `periodText({ kind: "month", year: 2023, month: 6 })` is `"2023-06"`
 */
export function periodText(period: Period): string {
  switch (period.kind) {
    case "year":
      return yearText(period.year);
    case "half":
      return `${yearText(period.year)}-S${period.half}`;
    case "quarter":
      return `${yearText(period.year)}-Q${period.quarter}`;
    case "month":
      return `${yearText(period.year)}-${String(period.month).padStart(2, "0")}`;
    case "range":
      return `${periodText(period.from)}/${periodText(period.to)}`;
    case "cumulative":
      return `/${periodText(period.through)}`;
  }
}

/**
 * Gives the ways to split a period evenly into parts that cover it, coarsest first.
 *
 * @returns e.g. for 2023: halves, quarters, months; for a month or a cumulative period none
 */
export function subperiods(period: Period): Period[][] {
  switch (period.kind) {
    case "year":
      return [
        ([1, 2] as const).map((half) => ({ kind: "half", year: period.year, half })),
        ([1, 2, 3, 4] as const).map((quarter) => ({ kind: "quarter", year: period.year, quarter })),
        monthsBetween(monthOf(period.year, 1), monthOf(period.year, 12)),
      ];
    case "half": {
      const quarters = period.half === 1 ? ([1, 2] as const) : ([3, 4] as const);
      return [
        quarters.map((quarter) => ({ kind: "quarter", year: period.year, quarter })),
        monthsBetween(firstMonth(period), lastMonth(period)),
      ];
    }
    case "quarter":
      return [monthsBetween(firstMonth(period), lastMonth(period))];
    case "month":
    case "cumulative":
      return [];
    case "range":
      return period.from.kind === "year"
        ? [yearsBetween(period.from.year, period.to.year)]
        : [monthsBetween(firstMonth(period), lastMonth(period))];
  }
}

/**
 * Gives the month with which a period ends.
 *
 * @returns e.g. June 2023 for 2023-S1
 */
export function lastMonth(period: Period): Month {
  switch (period.kind) {
    case "year":
      return monthOf(period.year, 12);
    case "half":
      return monthOf(period.year, period.half * 6);
    case "quarter":
      return monthOf(period.year, period.quarter * 3);
    case "month":
      return period;
    case "range":
      return lastMonth(period.to);
    case "cumulative":
      return period.through;
  }
}

function firstMonth(period: Exclude<Period, Cumulative>): Month {
  switch (period.kind) {
    case "year":
      return monthOf(period.year, 1);
    case "half":
      return monthOf(period.year, period.half * 6 - 5);
    case "quarter":
      return monthOf(period.year, period.quarter * 3 - 2);
    case "month":
      return period;
    case "range":
      return firstMonth(period.from);
  }
}

/** A month's place in the row of all months, so that months can be counted and moved. */
export function monthIndex(month: Month): number {
  return month.year * 12 + month.month - 1;
}

/** The month at a place in the row of all months; undoes `monthIndex`. */
export function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  return monthOf(year, index - year * 12 + 1);
}

function monthsBetween(from: Month, to: Month): Month[] {
  const first = monthIndex(from);
  return Array.from({ length: monthIndex(to) - first + 1 }, (_, step) => monthAt(first + step));
}

function yearsBetween(from: number, to: number): Year[] {
  return Array.from({ length: to - from + 1 }, (_, step) => ({ kind: "year", year: from + step }));
}

function monthOf(year: number, month: number): Month {
  return { kind: "month", year, month };
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function readPeriod(text: string): Period | null {
  if (text.length > 20) return null;
  const slash = text.indexOf("/");
  if (slash < 0) return readSimple(text);
  const to = readSimple(text.slice(slash + 1));
  if (to === null) return null;
  if (slash === 0) return { kind: "cumulative", through: lastMonth(to) };
  const from = readSimple(text.slice(0, slash));
  return from === null ? null : readRange(from, to);
}

// Long ranges are refused because a value may be summed from every part of its range.
function readRange(from: Period, to: Period): PeriodRange | null {
  if (from.kind === "year" && to.kind === "year") {
    const years = to.year - from.year + 1;
    return years > 1 && years <= 100 ? { kind: "range", from, to } : null;
  }
  if (from.kind === "month" && to.kind === "month") {
    const months = monthIndex(to) - monthIndex(from) + 1;
    return months > 1 && months <= 120 ? { kind: "range", from, to } : null;
  }
  return null;
}

const simple = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

function readSimple(text: string): Year | Half | Quarter | Month | null {
  const match = simple.exec(text);
  if (match === null) return null;
  const [, yearDigits, half, quarter, month] = match;
  const year = Number(yearDigits);
  if (year < 1800 || year > 2999) return null;
  if (half !== undefined) return { kind: "half", year, half: half === "1" ? 1 : 2 };
  if (quarter !== undefined) return { kind: "quarter", year, quarter: quarterOf(quarter) };
  if (month !== undefined) return monthOf(year, Number(month));
  return { kind: "year", year };
}

function quarterOf(digit: string): 1 | 2 | 3 | 4 {
  return digit === "1" ? 1 : digit === "2" ? 2 : digit === "3" ? 3 : 4;
}
