import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { checkFormula, maxFormulaChain } from "../../shared/formula/check-formula.ts";
import { parseFormula } from "../../shared/formula/parse-formula.ts";
import { dimensionText, unitDimension } from "../../shared/formula/unit-dimension.ts";
import { modelsOf, type TestWorkspace } from "../support/cube.ts";

const indicators = {
  REVENUE: { unitOfMeasure: "tỷ đồng" },
  COST: { unitOfMeasure: "tỷ đồng" },
  TAX: { unitOfMeasure: "triệu đồng" },
  WORKERS: { unitOfMeasure: "người" },
  INCOME: { unitOfMeasure: "triệu đồng/người" },
  RATE: { unitOfMeasure: "%" },
  TIMES: { unitOfMeasure: "lần" },
  PROFIT: { unitOfMeasure: "tỷ đồng", formula: "REVENUE - COST" },
  MARGIN: { unitOfMeasure: "%", formula: "PROFIT / REVENUE * 100" },
} as const;

function check(text: string, unit: string, code = "NEW", more: TestWorkspace["indicators"] = {}): void {
  const models = modelsOf({ indicators: { ...indicators, ...more } });
  checkFormula(code, parseFormula(text), (read) => models.get(read) ?? null, unit);
}

describe("formulas that may be saved", () => {
  for (const [text, unit] of [
    ["REVENUE + COST", "tỷ đồng"],
    ["REVENUE + TAX / 1000", "tỷ đồng"],
    ["REVENUE - -COST", "tỷ đồng"],
    ["REVENUE + 5", "tỷ đồng"],
    ["5 + REVENUE", "tỷ đồng"],
    ["2 + 3", "lần"],
    ["2 * 3 + REVENUE", "tỷ đồng"],
    ["REVENUE / WORKERS * 1000", "triệu đồng/người"],
    ["REVENUE / WORKERS * 1000 + INCOME", "triệu đồng/người"],
    ["INCOME + REVENUE / WORKERS * 1000", "triệu đồng/người"],
    ["INCOME * WORKERS + TAX", "triệu đồng"],
    ["REVENUE / COST * 100 + RATE", "%"],
    ["REVENUE * (1 + RATE / 100)", "tỷ đồng"],
    ["REVENUE / COST - TIMES", "lần"],
    ["MARGIN - RATE", "%"],
    ["sum(REVENUE, DOANH_NGHIEP) + REVENUE", "tỷ đồng"],
    ["weightedMean(INCOME, WORKERS)", "triệu đồng/người"],
    ["MARGIN - RATE", "điểm phần trăm"],
    ["REVENUE / WORKERS", "whatever, × and ÷ may convert"],
  ] as const)
    test(`${text} gives ${unit}`, () => expect(() => check(text, unit)).not.toThrow());

  test("an indicator may keep its own formula", () =>
    expect(() => check("REVENUE - COST", "tỷ đồng", "PROFIT")).not.toThrow());
});

describe("formulas that are refused", () => {
  for (const [text, unit, says] of [
    ["REVENUE + WORKERS", "tỷ đồng", 'adds or subtracts "tỷ đồng" and "người"'],
    ["REVENUE - TAX", "tỷ đồng", 'adds or subtracts "tỷ đồng" and "triệu đồng"'],
    ["(REVENUE + WORKERS) / COST", "%", 'adds or subtracts "tỷ đồng" and "người"'],
    ["COST / (REVENUE + WORKERS)", "%", 'adds or subtracts "tỷ đồng" and "người"'],
    ["-(REVENUE + WORKERS)", "tỷ đồng", 'adds or subtracts "tỷ đồng" and "người"'],
    ["REVENUE + RATE", "tỷ đồng", 'adds or subtracts "tỷ đồng" and "%"'],
    ["INCOME + REVENUE", "tỷ đồng", 'adds or subtracts "triệu đồng/người" and "tỷ đồng"'],
    ["REVENUE + COST", "người", 'gives "tỷ đồng", but its unit of measure is "người"'],
    ["sum(WORKERS)", "tỷ đồng", 'gives "người", but its unit of measure is "tỷ đồng"'],
    ["REVENUE + COST", "triệu đồng", 'gives "tỷ đồng", but its unit of measure is "triệu đồng"'],
    ["REVENUE + PROFITS", "tỷ đồng", 'there is no "PROFITS"'],
    ["X + weightedMean(REVENUE, Y)", "tỷ đồng", 'there is no "X", "Y"'],
    ["NEW + REVENUE", "tỷ đồng", "must not come back to its own indicator: NEW → NEW"],
  ] as const)
    test(`${text} in ${unit} is refused: ${says}`, () => {
      expect(() => check(text, unit)).toThrow(InputError);
      expect(() => check(text, unit)).toThrow(says);
    });

  test("a cycle is shown with its path", () => {
    expect(() => check("MARGIN * COST", "tỷ đồng", "REVENUE")).toThrow("REVENUE → MARGIN → PROFIT → REVENUE");
    expect(() => check("MARGIN", "%", "RATE", { RATE: { unitOfMeasure: "%" } })).not.toThrow();
  });

  test("a cycle among others is shown from where it begins", () => {
    const more = { A: { formula: "B" }, B: { formula: "A" } };
    expect(() => check("A", "tỷ đồng", "NEW", more)).toThrow("its own indicator: A → B → A");
  });

  test("a weight that leads back is a cycle too", () => {
    const more = { MEAN: { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "NEW" } } as const;
    expect(() => check("MEAN * 2", "tỷ đồng", "NEW", more)).toThrow("NEW → MEAN → NEW");
  });

  test("indicators may be built upon each other, but not without limit", () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, step) => [
          `C${step}`,
          step === length - 1 ? {} : { formula: `C${step + 1} + C${step + 1}` },
        ]),
      );
    expect(() => check("C0", "tỷ đồng", "NEW", chain(maxFormulaChain))).not.toThrow();
    expect(() => check("C0", "tỷ đồng", "NEW", chain(maxFormulaChain + 1))).toThrow(
      "At most 20 indicators may be built upon each other",
    );
  });
});

describe("units of measure in messages", () => {
  for (const [text, written] of [
    ["tỷ đồng", "tỷ đồng"],
    ["Triệu đồng/người", "triệu đồng/người"],
    ["nghìn tỷ đồng", "nghìn tỷ đồng"],
    ["triệu tỷ đồng", "1000000000000000 × đồng"],
    ["nghìn người", "nghìn người"],
    ["người", "người"],
    ["%", "%"],
    ["lần", "%"],
  ] as const)
    test(`${text} is written "${written}"`, () => expect(dimensionText(unitDimension(text))).toBe(written));
});
