import type { Quantity } from "../figure/figure-value.ts";
import { divide, missing, present, strongestReason } from "../figure/measure.ts";
import { Decimal } from "../number/decimal.ts";
import type { Formula, FormulaOperator } from "./formula.ts";

/** A part of a formula whose value comes from data. */
export type FormulaLeaf = Extract<Formula, { kind: "code" | "call" }>;

/** Whole digits beyond which a result counts as runaway: no text could print it. */
const maxExponent = 60;

/**
 * Computes a formula on exact decimals.
 *
 * @param formula what to compute
 * @param leaf gives the value of a code or call; asked for every one, from left to right, even after one is
 *   missing, so that the reason never depends on the order
 * @returns the value, or the strongest reason among the operands; DIVISION_BY_ZERO where it divides by zero, and
 *   INVALID_REFERENCE where the result has more than 60 digits
 */
export function computeFormula(formula: Formula, leaf: (leaf: FormulaLeaf) => Quantity): Quantity {
  switch (formula.kind) {
    case "number":
      return present(formula.value);
    case "code":
    case "call":
      return leaf(formula);
    case "negate": {
      const operand = computeFormula(formula.operand, leaf);
      return operand.ok ? present(operand.value.neg()) : operand;
    }
    case "binary": {
      const left = computeFormula(formula.left, leaf);
      const right = computeFormula(formula.right, leaf);
      const reason = strongestReason([left, right]);
      return !left.ok || !right.ok
        ? missing(reason ?? "INVALID_REFERENCE")
        : bounded(operate(formula.operator, left.value, right.value));
    }
  }
}

function operate(operator: FormulaOperator, left: Decimal, right: Decimal): Quantity {
  switch (operator) {
    case "+":
      return present(left.plus(right));
    case "-":
      return present(left.minus(right));
    case "*":
      return present(left.times(right));
    case "/":
      return divide(present(left), present(right));
  }
}

// Squares of squares reach millions of digits within a few indicators, and every digit would be printed.
function bounded(quantity: Quantity): Quantity {
  if (!quantity.ok || quantity.value.isZero()) return quantity;
  if (quantity.value.e > maxExponent) return missing("INVALID_REFERENCE");
  return quantity.value.e < -maxExponent ? present(new Decimal(0)) : quantity;
}

/**
 * Takes a formula of the form A / B, as a ratio or in per cent, apart into what it divides.
 *
 * @returns numerator and denominator of `A / B`, `A / B * 100`, `100 * A / B`, `A * 100 / B` or `100 * (A / B)`;
 *   null for every other form, and where either part is a mere number
 */
export function fractionParts(formula: Formula): { numerator: Formula; denominator: Formula } | null {
  const ratio = withoutHundred(formula);
  if (ratio.kind !== "binary" || ratio.operator !== "/") return null;
  const numerator = ratio === formula ? withoutHundred(ratio.left) : ratio.left;
  return isConstant(numerator) || isConstant(ratio.right) ? null : { numerator, denominator: ratio.right };
}

function withoutHundred(formula: Formula): Formula {
  if (formula.kind !== "binary" || formula.operator !== "*") return formula;
  if (isHundred(formula.right)) return formula.left;
  return isHundred(formula.left) ? formula.right : formula;
}

function isHundred(formula: Formula): boolean {
  return formula.kind === "number" && formula.value.eq(100);
}

function isConstant(formula: Formula): boolean {
  switch (formula.kind) {
    case "number":
      return true;
    case "code":
    case "call":
      return false;
    case "negate":
      return isConstant(formula.operand);
    case "binary":
      return isConstant(formula.left) && isConstant(formula.right);
  }
}
