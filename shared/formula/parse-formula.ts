import jsep from "jsep";
import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";
import { parseDecimal } from "../number/decimal.ts";
import type { Formula, FormulaFunction, FormulaOperator } from "./formula.ts";

export type { Formula } from "./formula.ts";
export { formulaCodes } from "./formula-codes.ts";

/** Longer formulas than this are refused, in characters. */
export const maxFormulaLength = 4000;
/** How deep operations may stand within each other; a sum of 100 terms is 99 deep. */
export const maxFormulaDepth = 200;
const maxOpenBrackets = 50;

// jsep has one grammar for the whole process, and nothing else here uses it.
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const operator of ["+", "-", "−"]) jsep.addBinaryOp(operator, 1);
for (const operator of ["*", "/", "×", "÷"]) jsep.addBinaryOp(operator, 2);
for (const operator of ["-", "−"]) jsep.addUnaryOp(operator);

const operators: ReadonlyMap<string, FormulaOperator> = new Map([
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
  ["*", "*"],
  ["×", "*"],
  ["/", "/"],
  ["÷", "/"],
]);

/**
 * Reads the formula of a derived indicator.
 *
 * @param text `+ - * / × ÷ ( )`, numbers with a decimal point, codes of indicators, `sum(X)`, `sum(X, GROUP)`,
 *   `mean(X[, GROUP])`, `weightedMean(X, W[, GROUP])`; at most 4,000 characters
 * @returns e.g. for `"A / B * 100"` a product of the quotient of A and B with 100
 * @throws InputError saying what is wrong and at which character, counted from 1
 */
export function parseFormula(text: string): Formula {
  refuseTooMuch(text);
  // Blanks that do not break come along from word processors; the parser knows only the plain ones.
  return convert(parseText(text.replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")), text, 0);
}

// Checked on the bare text, because the parser recurses: its stack must not depend on what came in.
function refuseTooMuch(text: string): void {
  if (text.length > maxFormulaLength)
    throw new InputError(
      `A formula has at most ${maxFormulaLength} characters; this one has ${text.length}`,
      { length: text.length },
      "LIMIT_EXCEEDED",
    );
  // The parser knows lists, texts and more; nested deeply enough, they would exhaust its stack.
  const foreign = /[^\p{L}\p{N}_ \t\r\n\u00A0\u2000-\u200A\u202F.,()+\-−*/×÷]/u.exec(text);
  if (foreign !== null) throw wrong(`Unexpected ${quote(foreign[0])}`, foreign.index, text);
  const signs = /(?:[-−]\s*){4}/u.exec(text);
  if (signs !== null) throw wrong("at most three signs may follow each other", signs.index, text);
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "(") open++;
    else if (character === ")") open--;
    if (open > maxOpenBrackets) throw wrong(`at most ${maxOpenBrackets} brackets may be open`, index, text);
  }
}

function parseText(text: string): jsep.Expression {
  try {
    return jsep(text);
  } catch (error) {
    const { index, description } = syntaxError(error);
    if (index === null) throw error;
    throw wrong(description, index, text);
  }
}

function syntaxError(error: unknown): { index: number | null; description: string } {
  if (!(error instanceof Error)) return { index: null, description: "" };
  const index = "index" in error && typeof error.index === "number" ? error.index : null;
  const described = "description" in error && typeof error.description === "string";
  return { index, description: described ? String(error.description) : error.message };
}

function convert(node: jsep.Expression, text: string, depth: number): Formula {
  if (depth > maxFormulaDepth)
    throw new InputError(`A formula is at most ${maxFormulaDepth} operations deep`, {}, "LIMIT_EXCEEDED");
  const parsed = known(node);
  switch (parsed?.type) {
    case "Literal":
      return { kind: "number", value: parseNumber(parsed.raw, text) };
    case "Identifier":
      return { kind: "code", code: codeOf(parsed, text, "indicator") };
    case "UnaryExpression":
      return { kind: "negate", operand: convert(parsed.argument, text, depth + 1) };
    case "BinaryExpression": {
      const operator = operators.get(parsed.operator);
      if (operator === undefined) throw unexpected(parsed.operator, text);
      const left = convert(parsed.left, text, depth + 1);
      return { kind: "binary", operator, left, right: convert(parsed.right, text, depth + 1) };
    }
    case "CallExpression":
      return call(parsed, text);
    case undefined:
      throw unexpectedNode(node, text);
  }
}

type Known =
  | jsep.Literal
  | jsep.Identifier
  | jsep.UnaryExpression
  | jsep.BinaryExpression
  | jsep.CallExpression;

// jsep types every node as an open record; its own documentation guarantees the fields of each type.
function known(node: jsep.Expression): Known | null {
  switch (node.type) {
    case "Literal":
    case "Identifier":
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      return node as Known;
    default:
      return null;
  }
}

function parseNumber(raw: string, text: string) {
  if (/^\d+(?:\.\d+)?$/.test(raw)) return parseDecimal(raw);
  throw wrong(`a number is written as 12 or 1.5, not ${quote(raw)}`, position(raw, text), text);
}

function codeOf(node: jsep.Identifier, text: string, what: string): string {
  if (/^[A-Z][A-Z0-9_]{0,63}$/.test(node.name)) return node.name;
  const expected = `the code of an ${what === "group" ? "existing group" : what} was expected`;
  throw wrong(`${expected}, not ${quote(node.name)}`, position(node.name, text), text);
}

const shapes: Readonly<Record<FormulaFunction, { weighs: boolean; form: string }>> = {
  sum: { weighs: false, form: "sum(X) or sum(X, GROUP)" },
  mean: { weighs: false, form: "mean(X) or mean(X, GROUP)" },
  weightedMean: { weighs: true, form: "weightedMean(X, WEIGHT) or weightedMean(X, WEIGHT, GROUP)" },
};

function call(node: jsep.CallExpression, text: string): Formula {
  const callee = known(node.callee);
  const name = callee?.type === "Identifier" ? functionName(callee.name) : null;
  if (name === null) {
    const came = callee?.type === "Identifier" ? callee.name : "(";
    throw wrong(
      `only sum, mean and weightedMean can be called, not ${quote(came)}`,
      position(came, text),
      text,
    );
  }
  const { weighs, form } = shapes[name];
  const codes = node.arguments.map((argument) => {
    const parsed = known(argument);
    return parsed?.type === "Identifier" ? codeOf(parsed, text, "indicator") : null;
  });
  const [code, second, third] = codes;
  const required = weighs ? 2 : 1;
  const whole = codes.length === required || codes.length === required + 1;
  if (!whole || code === undefined || codes.includes(null) || code === null)
    throw wrong(`${name} takes codes only, as in ${form}`, position(name, text), text);
  return {
    kind: "call",
    name,
    code,
    weight: weighs ? (second ?? null) : null,
    group: (weighs ? third : second) ?? null,
  };
}

function functionName(name: string): FormulaFunction | null {
  return name === "sum" || name === "mean" || name === "weightedMean" ? name : null;
}

function unexpectedNode(node: jsep.Expression, text: string): InputError {
  const isPair = node.type === "Compound" || node.type === "SequenceExpression";
  if (text.trim() === "") return wrong("a formula was expected, but nothing came", 0, text);
  return isPair
    ? wrong("one formula was expected, but there are several parts without an operator between", 0, text)
    : wrong("only numbers, codes, + - * / × ÷, brackets, sum, mean and weightedMean may stand", 0, text);
}

function unexpected(found: string, text: string): InputError {
  return wrong(`${quote(found)} is no operator of a formula`, position(found, text), text);
}

// jsep keeps no places in its nodes: the first occurrence that is a word of its own stands for all.
function position(found: string, text: string): number {
  const inWord = /[\p{L}\p{N}_]/u;
  for (let index = text.indexOf(found); index >= 0; index = text.indexOf(found, index + 1)) {
    const [before, after] = [text[index - 1] ?? "", text[index + found.length] ?? ""];
    if (!inWord.test(before) && !inWord.test(after)) return index;
  }
  return Math.max(0, text.indexOf(found));
}

function wrong(problem: string, index: number, text: string): InputError {
  return new InputError(`The formula ${quote(text)} is wrong at character ${index + 1}: ${problem}`, {
    position: index + 1,
  });
}
