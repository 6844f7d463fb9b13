import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";
import {
  lastMonth,
  type Month,
  monthAt,
  monthIndex,
  type Period,
  parsePeriod,
  periodText,
} from "./period.ts";

/** A period as a reference names it: fixed, or told from the report's own. */
export type PeriodExpression =
  | { readonly kind: "absolute"; readonly period: Period }
  | {
      readonly kind: "relative";
      readonly yearsBack: number;
      readonly periodsBack: number;
      /** The period itself, the whole year that it ends in, or everything through its end (luỹ kế). */
      readonly span: "SELF" | "YEAR" | "CUMULATIVE";
    };

const relative = /^(?:YEAR\((P(?:-\d{1,2}Y?)?)\)|(\/?)(P(?:-\d{1,2}Y?)?))$/;
const shift = /^P(?:-(\d{1,2})(Y?))?$/;

/**
 * Reads a period expression.
 *
 * @param text "P" (the report's period), "P-1Y" (the same one a year before), "P-1" (the one before it),
 *   "YEAR(P)" (the whole year), "/P" (everything through its end), with 1 to 99 steps back, or a fixed period
 * @throws InputError naming the forms that are expected
 */
export function parsePeriodExpression(text: string): PeriodExpression {
  const match = relative.exec(text);
  if (match === null) return { kind: "absolute", period: parseAbsolute(text) };
  const steps = shift.exec(match[1] ?? match[3] ?? "");
  const count = steps?.[1] === undefined ? 0 : Number(steps[1]);
  if (steps?.[1] !== undefined && count === 0) throw notAnExpression(text);
  const byYear = steps?.[2] === "Y";
  return {
    kind: "relative",
    yearsBack: byYear ? count : 0,
    periodsBack: byYear ? 0 : count,
    span: match[1] !== undefined ? "YEAR" : match[2] === "/" ? "CUMULATIVE" : "SELF",
  };
}

/**
 * Writes a period expression canonically.
 *
 * @returns e.g. "P-1Y", "YEAR(P)", "2023-S1"
 */
export function periodExpressionText(expression: PeriodExpression): string {
  if (expression.kind === "absolute") return periodText(expression.period);
  const { yearsBack, periodsBack, span } = expression;
  const moved = yearsBack > 0 ? `P-${yearsBack}Y` : periodsBack > 0 ? `P-${periodsBack}` : "P";
  return span === "YEAR" ? `YEAR(${moved})` : span === "CUMULATIVE" ? `/${moved}` : moved;
}

/**
 * Tells which period an expression means in a report.
 *
 * @param expression see `parsePeriodExpression`
 * @param reportPeriod what "P" stands for
 * @returns e.g. 2022-S1 for "P-1Y" in a report of 2023-S1, 2023 for "YEAR(P)"
 * @throws InputError when the expression has none of the expected forms
 */
export function resolvePeriod(expression: string, reportPeriod: Period): Period {
  const parsed = parsePeriodExpression(expression);
  if (parsed.kind === "absolute") return parsed.period;
  let period = moveYears(reportPeriod, -parsed.yearsBack);
  for (let step = 0; step < parsed.periodsBack; step++) period = previousPeriod(period);
  if (parsed.span === "YEAR") return yearOf(period);
  return parsed.span === "CUMULATIVE" ? { kind: "cumulative", through: lastMonth(period) } : period;
}

/**
 * Gives the period with which reports compare (cùng kỳ).
 *
 * @returns e.g. 2022-S1 for 2023-S1
 */
export function samePeriodLastYear(period: Period): Period {
  return moveYears(period, -1);
}

/**
 * Gives the period of the same length that ends where this one begins (kỳ trước).
 *
 * @returns e.g. 2022-S2 for 2023-S1; 2014/2019 for 2020/2025; for a cumulative one, through the month before
 */
export function previousPeriod(period: Period): Period {
  switch (period.kind) {
    case "year":
      return { kind: "year", year: period.year - 1 };
    case "half":
      return period.half === 2 ? { ...period, half: 1 } : { ...period, year: period.year - 1, half: 2 };
    case "quarter":
      return previousQuarter(period);
    case "month":
      return moveMonths(period, -1);
    case "range":
      return previousRange(period);
    case "cumulative":
      return { kind: "cumulative", through: moveMonths(period.through, -1) };
  }
}

/**
 * Gives the whole year in which a period ends.
 *
 * @returns e.g. 2023 for 2023-S1, 2025 for 2020/2025
 */
export function yearOf(period: Period): Period {
  return { kind: "year", year: lastMonth(period).year };
}

function moveYears(period: Period, years: number): Period {
  switch (period.kind) {
    case "year":
    case "half":
    case "quarter":
    case "month":
      return { ...period, year: period.year + years };
    case "range":
      return period.from.kind === "year"
        ? yearRange(period.from.year + years, period.to.year + years)
        : monthRange(monthIndex(period.from) + years * 12, monthIndex(lastMonth(period)) + years * 12);
    case "cumulative":
      return { kind: "cumulative", through: moveMonths(period.through, years * 12) };
  }
}

function previousQuarter(period: Extract<Period, { kind: "quarter" }>): Period {
  switch (period.quarter) {
    case 1:
      return { kind: "quarter", year: period.year - 1, quarter: 4 };
    case 2:
      return { ...period, quarter: 1 };
    case 3:
      return { ...period, quarter: 2 };
    case 4:
      return { ...period, quarter: 3 };
  }
}

function previousRange(period: Extract<Period, { kind: "range" }>): Period {
  if (period.from.kind === "year") {
    const length = period.to.year - period.from.year + 1;
    return yearRange(period.from.year - length, period.to.year - length);
  }
  const [first, last] = [monthIndex(period.from), monthIndex(lastMonth(period))];
  return monthRange(first - (last - first + 1), first - 1);
}

function yearRange(from: number, to: number): Period {
  return { kind: "range", from: { kind: "year", year: from }, to: { kind: "year", year: to } };
}

function monthRange(from: number, to: number): Period {
  return { kind: "range", from: monthAt(from), to: monthAt(to) };
}

function moveMonths(month: Month, months: number): Month {
  return monthAt(monthIndex(month) + months);
}

function parseAbsolute(text: string): Period {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof InputError) throw notAnExpression(text);
    throw error;
  }
}

function notAnExpression(text: string): InputError {
  return new InputError(
    `Period ${quote(text)} is neither of the form P, P-1Y, P-1, YEAR(P) or /P nor a fixed period such as 2023, 2023-S1, 2023-Q2, 2023-06, 2020/2025 or /2023-06`,
    { text },
  );
}
