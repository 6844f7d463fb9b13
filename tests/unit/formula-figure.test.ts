import { describe, expect, test } from "vitest";
import { type FigureRefInput, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { evaluateFigure, neededForFigure } from "../../shared/formula/evaluate-figure.ts";
import { explainFormula } from "../../shared/formula/explain.ts";
import { decimalText } from "../../shared/number/decimal.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { modelsOf, type TestWorkspace, testCube } from "../support/cube.ts";

const workspace: TestWorkspace = {
  indicators: {
    REVENUE: { decimals: 2, direction: "HIGHER_IS_BETTER" },
    DEBT: { direction: "LOWER_IS_BETTER" },
    INCOME: { decimals: 2, unitAggregation: "MEAN" },
    WEIGHED: { decimals: 1, unitAggregation: "WEIGHTED_MEAN", weightIndicator: "DEBT" },
    WON: {},
    ENTERED: {},
    WON_RATE: { decimals: 1, formula: "WON / ENTERED * 100" },
    PROFIT: { decimals: 2, formula: "REVENUE - (DEBT - 1)" },
    LOSS: { decimals: 2, formula: "-(REVENUE - DEBT) * 1.5 / -DEBT + sum(DEBT)" },
    YEARLY: { timeAggregation: "SUM" },
    LASTLY: { timeAggregation: "LAST" },
  },
  groups: { G: ["U", "V", "W"], LONG: ["L1", "L2", "L3", "L4", "L5", "L6", "L7"] },
  units: ["ALONE"],
  cells: {
    "REVENUE U 2023-S1": { value: "574.90", status: "ESTIMATED" },
    "REVENUE U 2022-S1": "600",
    "REVENUE U 2023-S1 SV": "143.725",
    "REVENUE V 2023-S1": "260",
    "REVENUE V 2022-S1": { value: "0", status: "PROVISIONAL" },
    "REVENUE W 2023-S1": "NOT_APPLICABLE",
    "REVENUE W 2022-S1": "NOT_APPLICABLE",
    "REVENUE ALONE 2023-S1": "-5",
    "REVENUE ALONE 2022-S1": "-10",
    "REVENUE L1 2023-S1": "1",
    "REVENUE L2 2023-S1": "2",
    "REVENUE L3 2023-S1": "3",
    "REVENUE L4 2023-S1": "4",
    "REVENUE L5 2023-S1": "5",
    "REVENUE L6 2023-S1": "6",
    "REVENUE L7 2023-S1": "-7",
    "DEBT U 2023-S1": "10",
    "DEBT V 2023-S1": "20",
    "DEBT W 2023-S1": "10",
    "INCOME U 2023-S1": "9.76",
    "INCOME V 2023-S1": "10",
    "INCOME W 2023-S1": "NOT_REPORTED",
    "WEIGHED U 2023-S1": "5",
    "WEIGHED V 2023-S1": "8",
    "WEIGHED W 2023-S1": "NOT_APPLICABLE",
    "WON U 2023-S1": "61",
    "ENTERED U 2023-S1": "78",
    "YEARLY U 2023-S1": "4",
    "YEARLY U 2023-S2": "5",
    "LASTLY U 2023-Q4": "9",
  },
  targets: {
    "REVENUE U 2023-S1 PLAN": "500",
    "REVENUE U 2023 BUDGET": "1149.8",
    "REVENUE V 2023 PLAN": "1000",
    "WON_RATE U 2023 PLAN": "80",
  },
};

function evaluated(
  input: FigureRefInput,
  more: Partial<TestWorkspace> = {},
  defaultUnit: string | null = "U",
) {
  return evaluateFigure(
    testCube({ ...workspace, ...more }),
    parseFigureRef(input),
    parsePeriod("2023-S1"),
    defaultUnit,
  );
}

function outcome(
  input: FigureRefInput,
  more: Partial<TestWorkspace> = {},
  unit: string | null = "U",
): string {
  const { quantity, of, trend, status } = evaluated(input, more, unit);
  const value = quantity.ok ? decimalText(quantity.value.toDecimalPlaces(4)) : quantity.reason;
  return [value, of && `of ${decimalText(of)}`, trend, status].filter((part) => part !== null).join(" ");
}

const table: readonly (readonly [what: string, input: FigureRefInput, outcome: string])[] = [
  ["a value, its trend and status", { indicator: "REVENUE" }, "574.9 DOWN ESTIMATED"],
  ["last year's value", { indicator: "REVENUE", period: "P-1Y" }, "600 FINAL"],
  ["a fixed period", { indicator: "REVENUE", period: "2022-S1" }, "600 FINAL"],
  ["another unit", { indicator: "REVENUE", unit: "V" }, "260 UP FINAL"],
  ["a group", { indicator: "REVENUE", unit: "G" }, "834.9 UP ESTIMATED"],
  ["a breakdown", { indicator: "REVENUE", breakdown: "SV" }, "143.725 FINAL"],
  ["a change", { indicator: "REVENUE", measure: "CHANGE" }, "-25.1 DOWN ESTIMATED"],
  ["a change in per cent", { indicator: "REVENUE", measure: "CHANGE_PERCENT" }, "-4.1833 DOWN ESTIMATED"],
  ["an index", { indicator: "REVENUE", measure: "INDEX" }, "95.8167 DOWN ESTIMATED"],
  [
    "the weaker of both statuses",
    { indicator: "REVENUE", unit: "V", measure: "CHANGE" },
    "260 UP PROVISIONAL",
  ],
  ["a base of zero", { indicator: "REVENUE", unit: "V", measure: "INDEX" }, "DIVISION_BY_ZERO"],
  ["no base", { indicator: "DEBT", measure: "CHANGE" }, "NO_BASE_VALUE"],
  ["a shrinking loss", { indicator: "REVENUE", unit: "ALONE", measure: "CHANGE_PERCENT" }, "50 UP FINAL"],
  [
    "the target of the period",
    { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "PLAN" },
    "114.98 ESTIMATED",
  ],
  [
    "the target of the year",
    { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "BUDGET" },
    "50 ESTIMATED",
  ],
  ["whichever target is nearest", { indicator: "REVENUE", measure: "PERCENT_OF_TARGET" }, "114.98 ESTIMATED"],
  [
    "no such target",
    { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "RESOLUTION" },
    "NO_TARGET",
  ],
  [
    "the targets of a group's members",
    { indicator: "REVENUE", unit: "G", measure: "PERCENT_OF_TARGET", target: "BUDGET" },
    "72.6126 ESTIMATED",
  ],
  [
    "no target over what is no sum",
    { indicator: "WEIGHED", unit: "G", measure: "PERCENT_OF_TARGET" },
    "NO_TARGET",
  ],
  ["a derived indicator's target", { indicator: "WON_RATE", measure: "PERCENT_OF_TARGET" }, "97.7564 FINAL"],
  ["a share of the group", { indicator: "REVENUE", measure: "SHARE" }, "68.8585 ESTIMATED"],
  [
    "a breakdown's share of the whole",
    { indicator: "REVENUE", breakdown: "SV", measure: "SHARE" },
    "25 ESTIMATED",
  ],
  ["a share of what is no sum", { indicator: "INCOME", measure: "SHARE" }, "NO_AGGREGATION"],
  ["a share without a group", { indicator: "REVENUE", unit: "ALONE", measure: "SHARE" }, "NO_AGGREGATION"],
  ["a rank among those with a value", { indicator: "REVENUE", measure: "RANK" }, "1 of 2 ESTIMATED"],
  ["a rank where less is better", { indicator: "DEBT", measure: "RANK" }, "1 of 3 FINAL"],
  ["a shared rank", { indicator: "DEBT", unit: "W", measure: "RANK" }, "1 of 3 FINAL"],
  ["the rank after a shared one", { indicator: "DEBT", unit: "V", measure: "RANK" }, "3 of 3 FINAL"],
  ["a rank of who has none", { indicator: "REVENUE", unit: "W", measure: "RANK" }, "NOT_APPLICABLE"],
  ["a rank without a group", { indicator: "REVENUE", unit: "ALONE", measure: "RANK" }, "NO_AGGREGATION"],
  ["a number of units", { indicator: "REVENUE", unit: "G", measure: "UNIT_COUNT" }, "2 ESTIMATED"],
  ["a number of units of a unit", { indicator: "REVENUE", measure: "UNIT_COUNT" }, "NO_AGGREGATION"],
  ["a fraction", { indicator: "WON_RATE", measure: "FRACTION" }, "61 of 78 FINAL"],
  [
    "a fraction that lacks a part",
    { indicator: "WON_RATE", unit: "V", measure: "FRACTION" },
    "NO_OBSERVATION",
  ],
  ["a fraction of what is observed", { indicator: "REVENUE", measure: "FRACTION" }, "NOT_A_FRACTION"],
  ["a fraction of what is no ratio", { indicator: "PROFIT", measure: "FRACTION" }, "NOT_A_FRACTION"],
  ["a derived value", { indicator: "WON_RATE" }, "78.2051 FINAL"],
  ["an unknown indicator", { indicator: "GONE", measure: "RANK" }, "UNKNOWN_INDICATOR"],
  ["an unknown unit", { indicator: "REVENUE", unit: "GONE" }, "UNKNOWN_UNIT"],
  ["the whole year from its halves", { indicator: "YEARLY", period: "YEAR(P)" }, "9 FINAL"],
];

describe("figures", () => {
  for (const [what, input, expected] of table)
    test(`${what}: ${expected}`, () => expect(outcome(input)).toBe(expected));

  test("a report without a unit leaves a reference that names none without one", () =>
    expect(outcome({ indicator: "REVENUE" }, {}, null)).toBe("UNKNOWN_UNIT"));

  test("a period that a stored reference misspells is a reason, not an exception", () => {
    const ref = { ...parseFigureRef({ indicator: "REVENUE" }), period: "Q" };
    const figure = evaluateFigure(testCube(workspace), ref, parsePeriod("2023-S1"), "U");
    expect(figure.quantity).toEqual({ ok: false, reason: "INVALID_REFERENCE" });
    expect(neededForFigure(() => null, ref, parsePeriod("2023-S1"))).toEqual([]);
  });

  test("who may not read an indicator gets that reason before any other, and no operand", () => {
    const hidden = { hidden: ["REVENUE", "ENTERED"] };
    for (const [, input] of table.filter(([, { indicator }]) => indicator === "REVENUE")) {
      expect(outcome(input, hidden)).toBe("NOT_PERMITTED");
      expect(outcome({ ...input, unit: "GONE" }, hidden)).toBe("NOT_PERMITTED");
      expect(evaluated(input, hidden).operands).toEqual([]);
    }
    for (const measure of ["VALUE", "FRACTION", "PERCENT_OF_TARGET", "INDEX", "RANK"] as const)
      expect(outcome({ indicator: "WON_RATE", measure }, hidden)).toBe("NOT_PERMITTED");
    expect(outcome({ indicator: "WON_RATE", unit: "G", measure: "UNIT_COUNT" }, hidden)).toBe(
      "NOT_PERMITTED",
    );
  });
});

describe("what stands behind a figure", () => {
  const roles = (input: FigureRefInput) =>
    evaluated(input).operands.map(({ role, unit, period }) => `${role} ${unit} ${period}`);

  for (const [what, input, operands] of [
    ["a value: itself, and not last year's", { indicator: "REVENUE" }, ["VALUE U 2023-S1"]],
    [
      "a change: both years",
      { indicator: "REVENUE", measure: "CHANGE" },
      ["VALUE U 2023-S1", "BASE U 2022-S1"],
    ],
    [
      "a per cent of the target: the year's",
      { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "BUDGET" },
      ["VALUE U 2023-S1", "TARGET U 2023"],
    ],
    [
      "a missing target: where it was looked for",
      { indicator: "REVENUE", measure: "PERCENT_OF_TARGET", target: "GONE" },
      ["VALUE U 2023-S1", "TARGET U 2023-S1"],
    ],
    [
      "a share: the members of the whole",
      { indicator: "REVENUE", measure: "SHARE" },
      ["VALUE U 2023-S1", "WHOLE U 2023-S1", "WHOLE V 2023-S1", "WHOLE W 2023-S1"],
    ],
    [
      "a rank: its peers",
      { indicator: "REVENUE", measure: "RANK", unit: "V" },
      ["VALUE V 2023-S1", "PEER U 2023-S1", "PEER W 2023-S1"],
    ],
    [
      "a number of units: each of them",
      { indicator: "REVENUE", measure: "UNIT_COUNT", unit: "G" },
      ["PEER U 2023-S1", "PEER V 2023-S1", "PEER W 2023-S1"],
    ],
    [
      "a fraction: both parts",
      { indicator: "WON_RATE", measure: "FRACTION" },
      ["NUMERATOR U 2023-S1", "DENOMINATOR U 2023-S1"],
    ],
  ] as const)
    test(`${what}`, () => expect(roles(input)).toEqual(operands));

  test("a target names who set it and by what", () =>
    expect(evaluated({ indicator: "REVENUE", measure: "PERCENT_OF_TARGET" }).operands[1]).toMatchObject({
      role: "TARGET",
      assignedBy: "HĐND tỉnh",
      decision: "Nghị quyết 37",
      recordedBy: "Minh",
      status: null,
    }));
});

describe("what a figure needs", () => {
  const models = modelsOf(workspace);
  for (const [what, input] of table)
    test(`${what} reads nothing that was not to be loaded`, () => {
      const ref = parseFigureRef(input);
      const period = parsePeriod("2023-S1");
      const needed = neededForFigure((code) => models.get(code) ?? null, ref, period);
      const names = new Set(needed.map((pair) => `${pair.indicator} ${pair.period}`));
      expect(names.size).toBe(needed.length);
      for (const defaultUnit of ["U", "G", "ALONE"]) {
        const cube = testCube(workspace);
        evaluateFigure(cube, ref, period, defaultUnit);
        expect([...cube.reads].filter((read) => !names.has(read))).toEqual([]);
      }
    });
});

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
