import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { fractionParts } from "../../shared/formula/compute-formula.ts";
import type { Formula } from "../../shared/formula/formula.ts";
import { formulaCodes } from "../../shared/formula/formula-codes.ts";
import { maxFormulaLength, parseFormula } from "../../shared/formula/parse-formula.ts";

describe("reading formulas", () => {
  for (const [text, read] of [
    ["A", "A"],
    ["12.50", "12.5"],
    ["A + B - C", "((A + B) - C)"],
    ["A + B * C", "(A + (B * C))"],
    ["(A + B) * C", "((A + B) * C)"],
    ["A / B / C", "((A / B) / C)"],
    ["A × B ÷ C − D", "(((A * B) / C) - D)"],
    ["-A", "(-A)"],
    ["−A", "(-A)"],
    ["A - -B", "(A - (-B))"],
    ["-(A + B)", "(-(A + B))"],
    ["A/B*100", "((A / B) * 100)"],
    ["sum(A)", "sum(A)"],
    ["sum(A, G)", "sum(A in G)"],
    ["mean(A)", "mean(A)"],
    ["mean( A , G )", "mean(A in G)"],
    ["weightedMean(A, W)", "weightedMean(A by W)"],
    ["weightedMean(A, W, G)", "weightedMean(A by W in G)"],
    ["A\n + \tB", "(A + B)"],
    ["A\u00A0+\u202FB", "(A + B)"],
    ["((((A))))", "A"],
  ] as const)
    test(`${JSON.stringify(text)} is ${read}`, () => expect(written(parseFormula(text))).toBe(read));

  for (const [text, says, position] of [
    ["", "a formula was expected, but nothing came", 1],
    ["   ", "a formula was expected, but nothing came", 1],
    ["A B", "several parts without an operator between", 1],
    ["A, B", "several parts without an operator between", 1],
    ["A +", "Expected expression after +", 4],
    ["(A", "Unclosed (", 3],
    ["A)", 'Unexpected ")"', 2],
    ["A % B", 'Unexpected "%"', 3],
    ["+A", 'Unexpected "+"', 1],
    ["a + B", 'the code of an indicator was expected, not "a"', 1],
    ["mean(a)", 'the code of an indicator was expected, not "a"', 6],
    ["true", 'the code of an indicator was expected, not "true"', 1],
    ["1e5", 'a number is written as 12 or 1.5, not "1e5"', 1],
    ["A + .5", 'a number is written as 12 or 1.5, not ".5"', 5],
    ["'x'", 'Unexpected "\'"', 1],
    ["1.2.3", "Unexpected period", 4],
    ["3X", "Variable names cannot start with a number", 2],
    ["max(A)", 'only sum, mean and weightedMean can be called, not "max"', 1],
    ["(A)(B)", "only sum, mean and weightedMean can be called", 2],
    ["A.sum(B)", "only sum, mean and weightedMean can be called", 6],
    ["sum(A)(B)", "only sum, mean and weightedMean can be called", 4],
    ["sum()", "sum takes codes only, as in sum(X) or sum(X, GROUP)", 1],
    ["sum(A, B, C)", "sum takes codes only", 1],
    ["1 + sum(A + B)", "sum takes codes only", 5],
    ["sum(A, 5)", "sum takes codes only", 1],
    ["weightedMean(A)", "weightedMean takes codes only, as in weightedMean(X, WEIGHT)", 1],
    ["A.B", "only numbers, codes, + - * / × ÷, brackets", 1],
    ["A[1]", 'Unexpected "["', 2],
    ["[A]", 'Unexpected "["', 1],
    ["A\u0000", 'Unexpected "\u{FFFD}"', 2],
    ["[−".repeat(1350), 'Unexpected "["', 1],
    ["A ? B : C", 'Unexpected "?"', 3],
    ["this", "only numbers, codes, + - * / × ÷, brackets", 1],
    ["----A", "at most three signs may follow each other", 1],
    ["A - - − -B", "at most three signs may follow each other", 3],
    [`${"(".repeat(51)}A${")".repeat(51)}`, "at most 50 brackets may be open", 51],
  ] as const)
    test(`${JSON.stringify(text.slice(0, 30))} is refused at character ${position}`, () => {
      const refusal = refusalOf(text);
      expect(refusal.message).toContain(says);
      expect(refusal.message).toContain(`is wrong at character ${position}:`);
      expect(refusal.details).toEqual({ position });
    });

  test("a number too long to be exact is refused", () =>
    expect(refusalOf(`A * ${"9".repeat(31)}`).message).toContain("A decimal is up to 30 digits"));

  test("a formula may be long, but not without limit", () => {
    const sum = Array.from({ length: 150 }, (_, index) => `A${index}`).join(" + ");
    expect(formulaCodes(parseFormula(sum))).toHaveLength(150);
    expect(refusalOf("A".repeat(maxFormulaLength + 1)).code).toBe("LIMIT_EXCEEDED");
    const deep = Array.from({ length: 300 }, () => "A").join("+");
    expect(refusalOf(deep)).toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  test("reading a formula leaves no trace for the next one", () => {
    refusalOf("sum(A");
    expect(written(parseFormula("sum(A)"))).toBe("sum(A)");
  });
});

describe("what a formula reads", () => {
  for (const [text, codes] of [
    ["A / B + A", ["A", "B"]],
    ["-A", ["A"]],
    ["100", []],
    ["weightedMean(A, W, G) * W + sum(B, G)", ["A", "W", "B"]],
  ] as const)
    test(`${text} reads ${codes.join(", ") || "nothing"}`, () =>
      expect(formulaCodes(parseFormula(text))).toEqual(codes));
});

describe("fractions", () => {
  for (const [text, parts] of [
    ["A / B", ["A", "B"]],
    ["A / B * 100", ["A", "B"]],
    ["100 * A / B", ["A", "B"]],
    ["A * 100 / B", ["A", "B"]],
    ["100 * (A / B)", ["A", "B"]],
    ["(A - C) / sum(B, G) × 100", ["(A - C)", "sum(B in G)"]],
    ["-A / B", ["(-A)", "B"]],
    ["A * B", null],
    ["A", null],
    ["A / B * 1000", null],
    ["A / B + 1", null],
    ["A / 12", null],
    ["1 / B", null],
    ["A / -(3 + 4)", null],
    ["-(A / B)", null],
    ["100 * 100", null],
  ] as const)
    test(`${text} is ${parts === null ? "no fraction" : parts.join(" of ")}`, () => {
      const found = fractionParts(parseFormula(text));
      expect(found && [written(found.numerator), written(found.denominator)]).toEqual(parts);
    });
});

function refusalOf(text: string): InputError {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`${text} was taken`);
}

function written(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return formula.value.toFixed();
    case "code":
      return formula.code;
    case "negate":
      return `(-${written(formula.operand)})`;
    case "binary":
      return `(${written(formula.left)} ${formula.operator} ${written(formula.right)})`;
    case "call": {
      const weight = formula.weight === null ? "" : ` by ${formula.weight}`;
      const group = formula.group === null ? "" : ` in ${formula.group}`;
      return `${formula.name}(${formula.code}${weight}${group})`;
    }
  }
}
