import { describe, expect, test } from "vitest";
import { evaluate, neededCells } from "../../shared/formula/evaluate.ts";
import { maxOperands } from "../../shared/formula/operand.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { modelsOf, outcome, recordedAt, type TestWorkspace, testCube } from "../support/cube.ts";

const groups = { G: ["U", "V", "W"] };

describe("observed values", () => {
  const workspace: TestWorkspace = {
    indicators: { A: {} },
    groups,
    cells: {
      "A U 2023-S1": { value: "16461.31", status: "ESTIMATED" },
      "A U 2023-S1 SV": "7",
      "A V 2023-S1": "NOT_REPORTED",
      "A W 2023-S1": { value: "NOT_APPLICABLE", status: "PROVISIONAL" },
    },
  };

  test("a value comes with its status and the observation behind it", () => {
    const evaluated = evaluate(testCube(workspace), "A", "U", parsePeriod("2023-S1"), "");
    expect(evaluated.status).toBe("ESTIMATED");
    expect(evaluated.working).toEqual({ kind: "observed" });
    expect(evaluated.operands).toMatchObject([
      {
        role: "VALUE",
        indicator: "A",
        unit: "U",
        period: "2023-S1",
        breakdown: "",
        status: "ESTIMATED",
        source: "Cục Thống kê",
        revision: "revision of A U 2023-S1",
        recordedBy: "Lan",
        recordedAt,
        assignedBy: null,
      },
    ]);
  });

  test("what was explicitly left without value has no status, but its observation says who said so", () => {
    const evaluated = evaluate(testCube(workspace), "A", "W", parsePeriod("2023-S1"), "");
    expect(evaluated.quantity).toEqual({ ok: false, reason: "NOT_APPLICABLE" });
    expect(evaluated.status).toBeNull();
    expect(evaluated.operands[0]).toMatchObject({ recordedBy: "Lan", status: "PROVISIONAL" });
  });

  for (const [what, unit, period, breakdown, value] of [
    ["a value", "U", "2023-S1", "", "16461.31"],
    ["a breakdown's value", "U", "2023-S1", "SV", "7"],
    ["a breakdown without one", "U", "2023-S1", "HS", "NO_OBSERVATION"],
    ["a unit that did not report", "V", "2023-S1", "", "NOT_REPORTED"],
    ["a unit to which it does not apply", "W", "2023-S1", "", "NOT_APPLICABLE"],
    ["another period", "U", "2022-S1", "", "NO_OBSERVATION"],
    ["an unknown unit", "X", "2023-S1", "", "UNKNOWN_UNIT"],
  ] as const)
    test(`${what} gives ${value}`, () =>
      expect(outcome(workspace, "A", unit, period, breakdown)).toBe(value));

  test("an unknown indicator is told apart", () => expect(outcome(workspace, "B")).toBe("UNKNOWN_INDICATOR"));

  test("who may not read an indicator learns neither value nor unit nor who recorded it", () => {
    const hidden = { ...workspace, hidden: ["A"] };
    expect(outcome(hidden, "A", "X")).toBe("NOT_PERMITTED");
    const evaluated = evaluate(testCube(hidden), "A", "U", parsePeriod("2023-S1"), "");
    expect(evaluated.operands).toMatchObject([
      { quantity: { ok: false, reason: "NOT_PERMITTED" }, revision: null, recordedBy: null, source: null },
    ]);
  });
});

describe("derived indicators", () => {
  const workspace: TestWorkspace = {
    indicators: {
      A: { timeAggregation: "SUM" },
      B: {},
      RATIO: { formula: "A / B * 100" },
      NEGATIVE: { formula: "-(A - B) × 2.5" },
      TWICE: { formula: "RATIO + RATIO" },
      MISSING: { formula: "A + GONE" },
      TOTAL: { formula: "sum(A) + 0" },
      OTHERS: { formula: "mean(A, H)" },
      WEIGHED: { formula: "weightedMean(A, B, G)" },
      NOWHERE: { formula: "sum(A, NOWHERE)" },
      NUMBER: { formula: "7" },
      CYCLE: { formula: "CYCLE + A" },
      LEFT: { formula: "RIGHT" },
      RIGHT: { formula: "LEFT + A" },
    },
    groups: { G: ["U", "V"], H: ["W"] },
    units: ["ALONE"],
    cells: {
      "A U 2023-S1": "30",
      "B U 2023-S1": "40",
      "A V 2023-S1": { value: "10", status: "PROVISIONAL" },
      "B V 2023-S1": "10",
      "A W 2023-S1": "5",
      "B W 2023-S1": "0",
      "A ALONE 2023-S1": "NOT_REPORTED",
      "RATIO U 2023-S1": "1",
      "B U 2023": "60",
      "A U 2023-S2": "15",
    },
  };

  for (const [what, indicator, unit, value] of [
    ["a ratio, whatever was once recorded for it", "RATIO", "U", "75"],
    ["a ratio of sums for a group, not a mean of ratios", "RATIO", "G", "80"],
    ["a division by zero", "RATIO", "W", "DIVISION_BY_ZERO"],
    ["signs and decimals", "NEGATIVE", "U", "25"],
    ["a formula over a formula", "TWICE", "U", "150"],
    ["an operand that does not exist", "MISSING", "U", "UNKNOWN_INDICATOR"],
    ["the strongest of two reasons", "MISSING", "ALONE", "UNKNOWN_INDICATOR"],
    ["the reason of an operand", "RATIO", "ALONE", "NOT_REPORTED"],
    ["the total of the unit's own group", "TOTAL", "U", "40"],
    ["the total of the group itself", "TOTAL", "G", "40"],
    ["the total of a unit without a group", "TOTAL", "ALONE", "NO_AGGREGATION"],
    ["the mean of another group", "OTHERS", "U", "5"],
    ["a weighted mean", "WEIGHED", "ALONE", "26"],
    ["a group that does not exist", "NOWHERE", "U", "UNKNOWN_UNIT"],
    ["a mere number", "NUMBER", "U", "7"],
    ["a cycle of one", "CYCLE", "U", "INVALID_REFERENCE"],
    ["a cycle of two", "LEFT", "U", "INVALID_REFERENCE"],
  ] as const)
    test(`${what} gives ${value}`, () => expect(outcome(workspace, indicator, unit)).toBe(value));

  test("for a longer period every operand is put together first", () =>
    expect(outcome(workspace, "RATIO", "U", "2023")).toBe("75"));

  test("the weakest status is the result's", () =>
    expect(evaluate(testCube(workspace), "RATIO", "G", parsePeriod("2023-S1"), "").status).toBe(
      "PROVISIONAL",
    ));

  test("a hidden operand hides the result, also where another has a reason of its own", () => {
    const hidden = { ...workspace, hidden: ["A"] };
    expect(outcome(hidden, "RATIO", "U")).toBe("NOT_PERMITTED");
    expect(outcome(hidden, "MISSING", "U")).toBe("NOT_PERMITTED");
    expect(outcome(hidden, "NOWHERE", "U")).toBe("NOT_PERMITTED");
    expect(outcome(hidden, "TOTAL", "ALONE")).toBe("NOT_PERMITTED");
    expect(outcome(hidden, "WEIGHED", "U")).toBe("NOT_PERMITTED");
  });

  test("an operand that is read twice is listed once, and the working has every number", () => {
    const evaluated = evaluate(testCube(workspace), "TWICE", "U", parsePeriod("2023-S1"), "");
    expect(evaluated.operands.map(({ indicator }) => indicator)).toEqual(["A", "B"]);
    expect(evaluated.working).toMatchObject({ kind: "formula", formulaVersion: 1 });
    expect(evaluated.working.kind === "formula" && evaluated.working.terms).toHaveLength(2);
  });
});

describe("limits", () => {
  const doubling = (depth: number, formula: (next: string) => string, last = "3"): TestWorkspace => ({
    indicators: Object.fromEntries(
      Array.from({ length: depth + 1 }, (_, step) => [
        `C${step}`,
        step === depth ? {} : { formula: formula(`C${step + 1}`) },
      ]),
    ),
    units: ["U"],
    cells: { [`C${depth} U 2023`]: last },
  });

  test("what is read over and over is computed once", () =>
    expect(
      outcome(
        doubling(60, (next) => `${next} + ${next}`, "1"),
        "C0",
        "U",
        "2023",
      ),
    ).toBe((2n ** 60n).toString()));

  test("a chain deeper than anything that can be saved is refused, not followed", () =>
    expect(
      outcome(
        doubling(150, (next) => next),
        "C0",
        "U",
        "2023",
      ),
    ).toBe("INVALID_REFERENCE"));

  test("a runaway number is a reason, not a million digits", () =>
    expect(
      outcome(
        doubling(30, (next) => `${next} * ${next}`),
        "C0",
        "U",
        "2023",
      ),
    ).toBe("INVALID_REFERENCE"));

  test("a vanishing number is zero", () =>
    expect(
      outcome(
        doubling(10, (next) => `${next} * ${next}`, "0.0000000001"),
        "C0",
        "U",
        "2023",
      ),
    ).toBe("0"));

  test("a large group is summed whole, but not listed whole", () => {
    const members = Array.from({ length: maxOperands + 5 }, (_, index) => `U${index}`);
    const cells = Object.fromEntries(members.map((unit) => [`A ${unit} 2023`, "1"]));
    const cube = testCube({ indicators: { A: {} }, groups: { G: members }, cells });
    const evaluated = evaluate(cube, "A", "G", parsePeriod("2023"), "");
    expect(evaluated.quantity.ok && evaluated.quantity.value.toNumber()).toBe(members.length);
    expect(evaluated.operands).toHaveLength(maxOperands);
  });
});

describe("what must be loaded", () => {
  const models = modelsOf({
    indicators: {
      A: { timeAggregation: "SUM" },
      B: { unitAggregation: "WEIGHTED_MEAN", weightIndicator: "N" },
      N: {},
      RATIO: { formula: "A / B + RATIO" },
    },
  });
  const needed = (indicator: string, period: string) =>
    neededCells((code) => models.get(code) ?? null, indicator, parsePeriod(period)).map(
      (pair) => `${pair.indicator} ${pair.period}`,
    );

  test("a value that is not put together needs its own period", () =>
    expect(needed("N", "2023")).toEqual(["N 2023"]));

  test("a value that is put together needs every part, once", () => {
    expect(needed("A", "2023")).toHaveLength(1 + 2 + 4 + 12);
    expect(new Set(needed("A", "2023")).size).toBe(19);
    expect(needed("A", "2023-Q2").toSorted()).toEqual(["A 2023-04", "A 2023-05", "A 2023-06", "A 2023-Q2"]);
  });

  test("a weighted mean needs its weights", () => expect(needed("B", "2023")).toEqual(["B 2023", "N 2023"]));

  test("a formula needs its operands and not itself, even in a cycle", () =>
    expect(needed("RATIO", "2023-06")).toEqual(["A 2023-06", "B 2023-06", "N 2023-06"]));

  test("what does not exist needs nothing", () => expect(needed("GONE", "2023")).toEqual([]));
});
