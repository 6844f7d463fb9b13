import { parseCode } from "../base/code.ts";
import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";
import { parsePeriodExpression, periodExpressionText } from "../period/relative-period.ts";

export const measures = [
  "VALUE",
  "CHANGE",
  "CHANGE_PERCENT",
  "INDEX",
  "PERCENT_OF_TARGET",
  "SHARE",
  "RANK",
  "UNIT_COUNT",
  "FRACTION",
] as const;
export type Measure = (typeof measures)[number];

/** What a figure shows: a measure of an indicator, of whom and when. The report supplies what is left open. */
export type FigureRef = {
  readonly indicator: string;
  /** A reporting unit or a group; null: the report's own. */
  readonly unit: string | null;
  /** A period expression such as "P-1Y" or "2023-S1", in its canonical text. */
  readonly period: string;
  readonly measure: Measure;
  /** The kind of target, e.g. "PLAN"; null: whichever there is. */
  readonly target: string | null;
  readonly breakdown: string | null;
};

export type FigureRefInput = {
  readonly indicator: string;
  readonly unit?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly measure?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly breakdown?: string | null | undefined;
};

/**
 * Checks a reference and fills in what was left out.
 *
 * @param input codes, a period expression and a measure; what is absent, null or "" takes its default
 * @returns e.g. `parseFigureRef({ indicator: "GRDP" })` is the VALUE of GRDP for the report's unit and period
 * @throws InputError naming the field, what was expected and what came
 */
export function parseFigureRef(input: FigureRefInput): FigureRef {
  return {
    indicator: parseCode(input.indicator, "indicator"),
    unit: given(input.unit) ? parseCode(input.unit, "reporting unit") : null,
    period: given(input.period) ? periodExpressionText(parsePeriodExpression(input.period)) : "P",
    measure: parseMeasure(input.measure),
    target: given(input.target) ? parseCode(input.target, "kind of target") : null,
    breakdown: given(input.breakdown) ? parseBreakdown(input.breakdown) : null,
  };
}

/**
 * Gives the name under which a figure is kept, sent and recognised.
 *
 * @returns a text without control characters; equal for equal references and different for different ones
 */
export function figureKey(ref: FigureRef): string {
  // An array, because the order of its items is fixed, and JSON, because a breakdown may hold any separator.
  return JSON.stringify([
    ref.indicator,
    ref.unit,
    ref.period,
    ref.measure,
    ref.target,
    ref.breakdown === "" ? null : ref.breakdown,
  ]);
}

/**
 * Checks the name of a breakdown, e.g. "SV".
 *
 * @param text 1 to 100 characters without line breaks or other control characters
 * @returns the text in NFC, trimmed
 * @throws InputError when it is empty, too long or holds control characters
 */
export function parseBreakdown(text: string): string {
  const breakdown = text.normalize("NFC").trim();
  if (breakdown === "" || breakdown.length > 100 || /\p{C}/u.test(breakdown))
    throw new InputError(
      `A breakdown is 1 to 100 characters on one line, such as SV; ${quote(text)} is not`,
      { text },
    );
  return breakdown;
}

function parseMeasure(text: string | null | undefined): Measure {
  if (!given(text)) return "VALUE";
  const measure = measures.find((known) => known === text);
  if (measure === undefined)
    throw new InputError(`A measure is one of ${measures.join(", ")}; ${quote(text)} is not`, { text });
  return measure;
}

function given(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "";
}
