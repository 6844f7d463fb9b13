import type { Locale } from "../base/locale.ts";
import { missingSign, missingText } from "../figure/missing-text.ts";
import { Decimal } from "../number/decimal.ts";
import { formatNumber } from "../number/format-number.ts";
import type { EvaluatedFigure } from "./evaluate-figure.ts";
import type { Formula, FormulaOperator } from "./formula.ts";
import type { Term, Working } from "./working.ts";

/** How many parts of a long sum are written out. */
const shownParts = 6;

/**
 * Explains how a figure came about, with the numbers put in.
 *
 * @param figure as evaluated
 * @param locale the reader's language
 * @returns one line for the measure and one for the value within it, as far as there is something to compute, e.g.
 *   `"234,90 = 834,90 − 600,00"` and `"834,90 = 574,90 + 260,00"`; for an observed value `"Số liệu ghi nhận:
 *   574,90"`; a last line says why a value is missing
 */
export function explainFormula(figure: EvaluatedFigure, locale: Locale): string {
  const lines = [measureLine(figure, locale), workingLine(figure, locale)].filter((line) => line !== null);
  if (!figure.quantity.ok) lines.push(missingText(figure.quantity.reason, locale));
  else if (lines.length === 0)
    lines.push(`${words[locale].observed}: ${termText(figure.measure.value, locale)}`);
  return lines.join("\n");
}

function measureLine(figure: EvaluatedFigure, locale: Locale): string | null {
  const { measure, value, other } = figure.measure;
  const a = termText(value, locale);
  if (measure === "VALUE") return null;
  if (measure === "RANK") return rankLine(figure, a, locale);
  if (other === null) return null;
  const b = termText(other, locale);
  switch (measure) {
    case "CHANGE":
      return `${resultText(figure, value.decimals, locale)} = ${a} − ${bracketed(b)}`;
    case "CHANGE_PERCENT": {
      // Of the base's magnitude, as it is computed.
      const base = other.quantity.ok && other.quantity.value.isNegative() ? `|${b}|` : b;
      return `${percentText(figure, locale)} = (${a} − ${bracketed(b)}) ÷ ${base} × 100`;
    }
    case "INDEX":
    case "PERCENT_OF_TARGET":
    case "SHARE":
      return `${percentText(figure, locale)} = ${a} ÷ ${bracketed(b)} × 100`;
    case "FRACTION":
      return `${a}/${b}`;
    case "UNIT_COUNT":
      return words[locale].counted(a, b);
  }
}

function rankLine(figure: EvaluatedFigure, value: string, locale: Locale): string | null {
  if (!figure.quantity.ok || figure.of === null) return null;
  const rank = formatNumber(figure.quantity.value, 0, locale);
  return words[locale].ranked(rank, formatNumber(figure.of, 0, locale), value);
}

function workingLine({ measure, working }: EvaluatedFigure, locale: Locale): string | null {
  const right = workingText(working, locale);
  const isValueOfUnit = measure.measure !== "UNIT_COUNT";
  return right === null || !isValueOfUnit ? null : `${termText(measure.value, locale)} = ${right}`;
}

function workingText(working: Working, locale: Locale): string | null {
  switch (working.kind) {
    case "observed":
      return null;
    case "formula":
      return formulaText(working.formula, termsInOrder(working.terms, locale), locale);
    case "aggregate":
      return aggregateText(working, locale);
  }
}

function aggregateText(working: Extract<Working, { kind: "aggregate" }>, locale: Locale): string {
  const isApplicable = (_part: Term, index: number) =>
    !isNotApplicable(working.parts[index]) && !isNotApplicable(working.weights[index]);
  const parts = working.parts.filter(isApplicable);
  const weights = working.weights.filter(isApplicable);
  const texts = parts.map((part) => bracketed(termText(part, locale)));
  const sum = shortened(texts, " + ");
  const counted = words[locale][working.over === "UNITS" ? "units" : "periods"](parts.length);
  switch (working.method) {
    case "SUM":
      return parts.length > shownParts ? `${sum} (${counted})` : sum;
    case "MEAN":
      return `(${sum}) ÷ ${formatNumber(new Decimal(parts.length), 0, locale)}`;
    case "WEIGHTED_MEAN": {
      const weightTexts = weights.map((weight) => bracketed(weightText(weight, locale)));
      const products = texts.map((text, index) => `${text} × ${weightTexts[index] ?? "…"}`);
      return `(${shortened(products, " + ")}) ÷ (${shortened(weightTexts, " + ")}) (${counted})`;
    }
    case "LAST":
      return `${sum} (${words[locale].last})`;
  }
}

function isNotApplicable(term: Term | undefined): boolean {
  return term !== undefined && !term.quantity.ok && term.quantity.reason === "NOT_APPLICABLE";
}

function shortened(texts: readonly string[], separator: string): string {
  return texts.length <= shownParts
    ? texts.join(separator)
    : [...texts.slice(0, shownParts), "…"].join(separator);
}

/** Hands out the values of a formula's codes and calls in the order in which they were computed. */
function termsInOrder(terms: readonly Term[], locale: Locale): () => string {
  let next = 0;
  return () => {
    const term = terms[next];
    next += 1;
    return term === undefined ? "…" : termText(term, locale);
  };
}

function formulaText(formula: Formula, nextTerm: () => string, locale: Locale): string {
  switch (formula.kind) {
    case "number":
      return formatNumber(formula.value, formula.value.decimalPlaces(), locale);
    case "code":
    case "call":
      return bracketed(nextTerm());
    case "negate":
      return `−${operandText(formula.operand, 3, nextTerm, locale)}`;
    case "binary": {
      const binding = bindings[formula.operator];
      const left = operandText(formula.left, binding, nextTerm, locale);
      // One tighter on the right: a − (b − c) and a ÷ (b × c) keep their brackets.
      const right = operandText(formula.right, binding + 1, nextTerm, locale);
      return `${left} ${signs[formula.operator]} ${right}`;
    }
  }
}

const bindings: Readonly<Record<FormulaOperator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const signs: Readonly<Record<FormulaOperator, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

function operandText(formula: Formula, binding: number, nextTerm: () => string, locale: Locale): string {
  const text = formulaText(formula, nextTerm, locale);
  const own = formula.kind === "binary" ? bindings[formula.operator] : formula.kind === "negate" ? 1 : 3;
  return own < binding ? `(${text})` : text;
}

function bracketed(text: string): string {
  return text.startsWith("-") && text.length > 1 ? `(${text})` : text;
}

function termText({ quantity, decimals }: Term, locale: Locale): string {
  return quantity.ok ? formatNumber(quantity.value, decimals, locale) : missingSign(quantity.reason, locale);
}

function weightText({ quantity }: Term, locale: Locale): string {
  return quantity.ok
    ? formatNumber(quantity.value, Math.min(quantity.value.decimalPlaces(), 2), locale)
    : missingSign(quantity.reason, locale);
}

function resultText(figure: EvaluatedFigure, decimals: number, locale: Locale): string {
  return termText({ quantity: figure.quantity, decimals }, locale);
}

// Two decimals: the text may print none, and whoever checks it needs to see from what it was rounded.
function percentText(figure: EvaluatedFigure, locale: Locale): string {
  const text = resultText(figure, 2, locale);
  return figure.quantity.ok ? `${text}%` : text;
}

const words = {
  vi: {
    observed: "Số liệu ghi nhận",
    last: "số liệu cuối kỳ",
    units: (count: number) => `${count} đơn vị`,
    periods: (count: number) => `${count} kỳ`,
    ranked: (rank: string, of: string, value: string) => `Xếp thứ ${rank} trong ${of} đơn vị, với ${value}`,
    counted: (count: string, of: string) => `${count} trong ${of} đơn vị có số liệu`,
  },
  en: {
    observed: "As recorded",
    last: "the last part's value",
    units: (count: number) => `${count} units`,
    periods: (count: number) => `${count} periods`,
    ranked: (rank: string, of: string, value: string) => `Ranked ${rank} among ${of} units, with ${value}`,
    counted: (count: string, of: string) => `${count} of ${of} units have a value`,
  },
} as const;
