import { describe, expect, test } from "vitest";
import type { IndicatorModel } from "../../shared/formula/cube.ts";
import { evaluate } from "../../shared/formula/evaluate.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { outcome, type TestWorkspace, testCube } from "../support/cube.ts";

const groups = { G: ["U", "V", "W"] };

describe("groups", () => {
  const cells = { "A U 2023": "10", "A V 2023": "20", "A W 2023": "60" };
  const weights = { "N U 2023": "1", "N V 2023": "2", "N W 2023": "1" };

  const of = (model: Partial<Omit<IndicatorModel, "formula">>, more: TestWorkspace["cells"] = {}): string =>
    outcome(
      { indicators: { A: model, N: {} }, groups, cells: { ...cells, ...weights, ...more } },
      "A",
      "G",
      "2023",
    );

  for (const [what, model, more, value] of [
    ["a sum", { unitAggregation: "SUM" }, {}, "90"],
    ["a mean", { unitAggregation: "MEAN" }, {}, "30"],
    ["a weighted mean", { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" }, {}, "27.5"],
    ["no aggregation", { unitAggregation: "NONE" }, {}, "NO_AGGREGATION"],
    ["a weighted mean without weights", { unitAggregation: "WEIGHTED_MEAN" }, {}, "NO_AGGREGATION"],
    ["a sum without those to whom it does not apply", {}, { "A W 2023": "NOT_APPLICABLE" }, "30"],
    [
      "a mean of those to whom it applies",
      { unitAggregation: "MEAN" },
      { "A W 2023": "NOT_APPLICABLE" },
      "15",
    ],
    [
      "a weighted mean of those who weigh",
      { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" },
      { "N V 2023": "NOT_APPLICABLE" },
      "35",
    ],
    ["a sum with a member that did not report", {}, { "A W 2023": "NOT_REPORTED" }, "NOT_REPORTED"],
    [
      "weights that are missing",
      { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" },
      { "N W 2023": "NOT_REPORTED" },
      "NOT_REPORTED",
    ],
    [
      "weights of zero",
      { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" },
      { "N U 2023": "0", "N V 2023": "0", "N W 2023": "0" },
      "DIVISION_BY_ZERO",
    ],
    [
      "nobody to whom it applies",
      {},
      { "A U 2023": "NOT_APPLICABLE", "A V 2023": "NOT_APPLICABLE", "A W 2023": "NOT_APPLICABLE" },
      "NOT_APPLICABLE",
    ],
    ["a value observed for the group itself", {}, { "A G 2023": "95" }, "95"],
  ] as const)
    test(`${what} gives ${value}`, () => expect(of(model, more)).toBe(value));

  test("a member without any observation leaves the total without value", () =>
    expect(
      outcome(
        { indicators: { A: {} }, groups, cells: { "A U 2023": "1", "A V 2023": "2" } },
        "A",
        "G",
        "2023",
      ),
    ).toBe("NO_OBSERVATION"));

  test("an empty group has no total", () =>
    expect(outcome({ indicators: { A: {} }, groups: { G: [] } }, "A", "G", "2023")).toBe("NO_OBSERVATION"));

  test("a hidden weight hides the mean", () =>
    expect(
      outcome(
        {
          indicators: { A: { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" }, N: {} },
          groups,
          // Even where the value itself is missing: NOT_PERMITTED stands above every other reason.
          cells: { "A U 2023": "NOT_APPLICABLE" },
          hidden: ["N"],
        },
        "A",
        "G",
        "2023",
      ),
    ).toBe("NOT_PERMITTED"));

  test("the weakest status among the members is the total's, and weights are listed as such", () => {
    const workspace: TestWorkspace = {
      indicators: { A: { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" }, N: {} },
      groups,
      cells: { ...cells, ...weights, "N V 2023": { value: "2", status: "PROVISIONAL" } },
    };
    const evaluated = evaluate(testCube(workspace), "A", "G", parsePeriod("2023"), "");
    expect(evaluated.status).toBe("PROVISIONAL");
    expect(evaluated.operands.map(({ role, indicator, unit }) => `${role} ${indicator} ${unit}`)).toEqual([
      "VALUE A U",
      "VALUE A V",
      "VALUE A W",
      "WEIGHT N U",
      "WEIGHT N V",
      "WEIGHT N W",
    ]);
  });
});

describe("periods put together from their parts", () => {
  const quarters = { "A U 2023-Q1": "1", "A U 2023-Q2": "2", "A U 2023-Q3": "3", "A U 2023-Q4": "6" };
  const months = Object.fromEntries(
    Array.from({ length: 12 }, (_, month) => [`A U 2023-${String(month + 1).padStart(2, "0")}`, "1"]),
  );

  for (const [what, timeAggregation, cells, period, value] of [
    ["a sum of quarters", "SUM", quarters, "2023", "12"],
    ["a mean of quarters", "MEAN", quarters, "2023", "3"],
    ["the last quarter", "LAST", quarters, "2023", "6"],
    ["none where it may not be put together", "NONE", quarters, "2023", "NO_OBSERVATION"],
    ["half a year of quarters", "SUM", quarters, "2023-S1", "3"],
    ["a quarter without months", "SUM", { "A U 2023": "5" }, "2023-Q1", "NO_OBSERVATION"],
    ["a year of months", "SUM", months, "2023", "12"],
    ["what is recorded for the year itself", "SUM", { ...quarters, "A U 2023": "99" }, "2023", "99"],
    [
      "a year that is said not to be reported",
      "SUM",
      { ...quarters, "A U 2023": "NOT_REPORTED" },
      "2023",
      "NOT_REPORTED",
    ],
    ["a half recorded and two quarters", "SUM", { ...quarters, "A U 2023-S1": "30" }, "2023", "39"],
    ["half of a year only", "SUM", { "A U 2023-S1": "30" }, "2023", "NO_OBSERVATION"],
    [
      "a part that did not report",
      "SUM",
      { ...quarters, "A U 2023-Q4": "NOT_REPORTED" },
      "2023",
      "NO_OBSERVATION",
    ],
    [
      "a part to which it does not apply",
      "SUM",
      { ...quarters, "A U 2023-Q4": "NOT_APPLICABLE" },
      "2023",
      "6",
    ],
    ["the last of which only the last is known", "LAST", { "A U 2023-12": "7" }, "2023", "7"],
    [
      "the last, to which it does not apply",
      "LAST",
      { "A U 2023-S2": "NOT_APPLICABLE" },
      "2023",
      "NOT_APPLICABLE",
    ],
    ["the last, which is not known", "LAST", { "A U 2023-S1": "7" }, "2023", "NO_OBSERVATION"],
    ["years of a range", "SUM", { "A U 2021": "1", "A U 2022": "2" }, "2021/2022", "3"],
    ["months of a range", "SUM", months, "2023-02/2023-04", "3"],
    ["a cumulative period, whose start nobody knows", "SUM", months, "/2023-12", "NO_OBSERVATION"],
  ] as const)
    test(`${what} gives ${value}`, () =>
      expect(outcome({ indicators: { A: { timeAggregation } }, groups, cells }, "A", "U", period)).toBe(
        value,
      ));

  test("a group's year is put together member by member", () =>
    expect(
      outcome(
        {
          indicators: { A: { timeAggregation: "SUM" } },
          groups: { G: ["U", "V"] },
          cells: { ...quarters, "A V 2023-S1": "40", "A V 2023-S2": "50" },
        },
        "A",
        "G",
        "2023",
      ),
    ).toBe("102"));
});
