import type { Formula } from "./formula.ts";

/**
 * Lists the indicators that a formula reads, weights included, each once, from left to right.
 *
 * @returns e.g. `["A", "B"]` for `A / B + A`
 */
export function formulaCodes(formula: Formula): string[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "code":
      return [formula.code];
    case "negate":
      return formulaCodes(formula.operand);
    case "binary":
      return [...new Set([...formulaCodes(formula.left), ...formulaCodes(formula.right)])];
    case "call":
      return formula.weight === null ? [formula.code] : [...new Set([formula.code, formula.weight])];
  }
}
