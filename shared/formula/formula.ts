import type { Decimal } from "../number/decimal.ts";

export type FormulaOperator = "+" | "-" | "*" | "/";
export type FormulaFunction = "sum" | "mean" | "weightedMean";

/** What a derived indicator is computed from, read from its text. */
export type Formula =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "negate"; readonly operand: Formula }
  | {
      readonly kind: "binary";
      readonly operator: FormulaOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: "call";
      readonly name: FormulaFunction;
      readonly code: string;
      /** The indicator that weighs the members; null unless the function is weightedMean. */
      readonly weight: string | null;
      /** null: the group being reported, or the one to which the reporting unit belongs. */
      readonly group: string | null;
    };
