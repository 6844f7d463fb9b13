import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";
import type { FindModel } from "./cube.ts";
import type { Formula } from "./formula.ts";
import { formulaCodes } from "./formula-codes.ts";
import { indicatorsRead } from "./needed-cells.ts";
import { dimensionText, formulaDimension, sameDimension, unitDimension } from "./unit-dimension.ts";

/** How many derived indicators may be built upon each other. */
export const maxFormulaChain = 20;

/**
 * Checks the formula of an indicator before it is saved.
 *
 * @param code of the indicator that gets the formula; it need not exist yet
 * @param formula as parsed
 * @param models finds the other indicators as they are now
 * @param unitOfMeasure what the indicator declares, in Vietnamese; compared with what a formula of only + and −
 *   gives, since × and ÷ may convert
 * @throws InputError for codes that do not exist, a cycle (with its path), more than 20 indicators built upon each
 *   other, and units that do not fit under + and −, e.g. "tỷ đồng" and "người"
 */
export function checkFormula(code: string, formula: Formula, models: FindModel, unitOfMeasure: string): void {
  const unknown = formulaCodes(formula).filter((read) => read !== code && models(read) === null);
  if (unknown.length > 0)
    throw new InputError(
      `The formula of ${code} must use indicators that exist; there is no ${unknown.map(quote).join(", ")}`,
      { unknown },
    );
  const reads = (read: string) => {
    if (read === code) return formulaCodes(formula);
    const model = models(read);
    return model === null ? [] : indicatorsRead(model);
  };
  followChain(code, reads, [], new Set());
  checkUnits(code, formula, models, unitOfMeasure);
}

/** Walks down what an indicator reads; `finished` are those below which nothing is wrong. */
function followChain(
  code: string,
  reads: (code: string) => readonly string[],
  path: readonly string[],
  finished: Set<string>,
): void {
  if (path.includes(code)) throw cycle([...path.slice(path.indexOf(code)), code]);
  if (path.length > maxFormulaChain)
    throw new InputError(
      `At most ${maxFormulaChain} indicators may be built upon each other; here it is ${path.join(" → ")} → …`,
      { path },
      "LIMIT_EXCEEDED",
    );
  if (finished.has(code)) return;
  for (const read of reads(code)) followChain(read, reads, [...path, code], finished);
  finished.add(code);
}

function cycle(path: readonly string[]): InputError {
  return new InputError(`A formula must not come back to its own indicator: ${path.join(" → ")}`, { path });
}

function checkUnits(code: string, formula: Formula, models: FindModel, unitOfMeasure: string): void {
  const unitOf = (read: string) => models(read)?.unitOfMeasure ?? "";
  const result = formulaDimension(formula, unitOf);
  if (result.kind === "mismatch")
    throw new InputError(
      `The formula of ${code} adds or subtracts ${quote(result.left)} and ${quote(result.right)}; both sides of + and − must have the same unit`,
      { left: result.left, right: result.right },
    );
  const declared = unitDimension(unitOfMeasure);
  if (isAdditive(formula) && result.kind === "unit" && !sameDimension(result, declared))
    throw new InputError(
      `The formula of ${code} gives ${quote(dimensionText(result))}, but its unit of measure is ${quote(unitOfMeasure)}`,
      { gives: dimensionText(result), declared: unitOfMeasure },
    );
}

function isAdditive(formula: Formula): boolean {
  switch (formula.kind) {
    case "number":
    case "code":
    case "call":
      return true;
    case "negate":
      return isAdditive(formula.operand);
    case "binary":
      return (
        (formula.operator === "+" || formula.operator === "-") &&
        isAdditive(formula.left) &&
        isAdditive(formula.right)
      );
  }
}
