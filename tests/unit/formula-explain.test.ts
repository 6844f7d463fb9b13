import { describe, expect, test } from "vitest";
import type { FigureRefInput } from "../../shared/figure/figure-ref.ts";
import { explainFormula } from "../../shared/formula/explain.ts";
import { evaluated } from "../support/figure-workspace.ts";

describe("explanations", () => {
  const explained = (input: FigureRefInput, locale: "vi" | "en" = "vi") =>
    explainFormula(evaluated(input), locale);

  for (const [input, lines] of [
    [{ indicator: "REVENUE" }, ["Số liệu ghi nhận: 574,90"]],
    [{ indicator: "REVENUE", unit: "G" }, ["834,90 = 574,90 + 260,00"]],
    [
      { indicator: "REVENUE", unit: "LONG" },
      ["14,00 = 1,00 + 2,00 + 3,00 + 4,00 + 5,00 + 6,00 + … (7 đơn vị)"],
    ],
    [{ indicator: "WON_RATE" }, ["78,2 = 61 ÷ 78 × 100"]],
    [{ indicator: "PROFIT" }, ["565,90 = 574,90 − (10 − 1)"]],
    [{ indicator: "LOSS" }, ["124,74 = (−(574,90 − 10)) × 1,5 ÷ (−10) + 40"]],
    [{ indicator: "REVENUE", measure: "CHANGE" }, ["-25,10 = 574,90 − 600,00"]],
    [{ indicator: "REVENUE", measure: "CHANGE_PERCENT" }, ["-4,18% = (574,90 − 600,00) ÷ 600,00 × 100"]],
    [
      { indicator: "REVENUE", unit: "ALONE", measure: "CHANGE_PERCENT" },
      ["50,00% = (-5,00 − (-10,00)) ÷ |-10,00| × 100"],
    ],
    [{ indicator: "REVENUE", measure: "INDEX" }, ["95,82% = 574,90 ÷ 600,00 × 100"]],
    [
      { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "BUDGET" },
      ["50,00% = 574,90 ÷ 1.149,80 × 100"],
    ],
    [{ indicator: "REVENUE", measure: "SHARE" }, ["68,86% = 574,90 ÷ 834,90 × 100"]],
    [{ indicator: "REVENUE", measure: "RANK" }, ["Xếp thứ 1 trong 2 đơn vị, với 574,90"]],
    [{ indicator: "REVENUE", measure: "UNIT_COUNT", unit: "G" }, ["2 trong 3 đơn vị có số liệu"]],
    [{ indicator: "WON_RATE", measure: "FRACTION" }, ["61/78"]],
    [{ indicator: "WEIGHED", unit: "G" }, ["7,0 = (5,0 × 10 + 8,0 × 20) ÷ (10 + 20) (2 đơn vị)"]],
    [{ indicator: "YEARLY", period: "2023" }, ["9 = 4 + 5"]],
    [{ indicator: "LASTLY", period: "2023-S2" }, ["9 = 9 (số liệu cuối kỳ)"]],
    [
      { indicator: "INCOME", unit: "G" },
      ["… = (9,76 + 10,00 + …) ÷ 3", "Đơn vị chưa báo cáo số liệu của kỳ này."],
    ],
    [
      { indicator: "REVENUE", unit: "V", measure: "INDEX" },
      ["# = 260,00 ÷ 0,00 × 100", "Không tính được vì mẫu số bằng 0."],
    ],
    [{ indicator: "GONE" }, ["Không có chỉ tiêu mang mã này."]],
    [{ indicator: "REVENUE", unit: "W", measure: "RANK" }, ["Chỉ tiêu không phát sinh ở đơn vị này."]],
  ] as const)
    test(`${lines[0]}`, () => expect(explained(input).split("\n")).toEqual(lines));

  for (const [input, text] of [
    [{ indicator: "REVENUE" }, "As recorded: 574.90"],
    [
      { indicator: "REVENUE", unit: "G", measure: "CHANGE" },
      "234.90 = 834.90 − 600.00\n834.90 = 574.90 + 260.00",
    ],
    [{ indicator: "REVENUE", measure: "RANK" }, "Ranked 1 among 2 units, with 574.90"],
    [{ indicator: "REVENUE", measure: "UNIT_COUNT", unit: "G" }, "2 of 3 units have a value"],
    [{ indicator: "LASTLY", period: "2023-S2" }, "9 = 9 (the last part's value)"],
    [{ indicator: "REVENUE", unit: "LONG" }, "14.00 = 1.00 + 2.00 + 3.00 + 4.00 + 5.00 + 6.00 + … (7 units)"],
  ] as const)
    test(`in English: ${JSON.stringify(text)}`, () => expect(explained(input, "en")).toBe(text));
});
