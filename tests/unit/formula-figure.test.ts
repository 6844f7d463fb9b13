import { describe, expect, test } from "vitest";
import { type FigureRefInput, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { evaluateFigure, neededForFigure } from "../../shared/formula/evaluate-figure.ts";
import { decimalText } from "../../shared/number/decimal.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { modelsOf, type TestWorkspace, testCube } from "../support/cube.ts";
import { evaluated, figureWorkspace as workspace } from "../support/figure-workspace.ts";

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
