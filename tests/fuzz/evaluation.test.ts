import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import { type FigureRef, measures } from "../../shared/figure/figure-ref.ts";
import { figureText } from "../../shared/figure/figure-text.ts";
import { evaluateFigure, neededForFigure } from "../../shared/formula/evaluate-figure.ts";
import { explainFormula } from "../../shared/formula/explain.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { modelsOf, type TestCell, type TestWorkspace, testCube } from "../support/cube.ts";

const codes = ["A", "B", "C", "D"];
const units = ["U", "V", "W"];
const periods = ["2023", "2023-S1", "2023-S2", "2023-Q1", "2023-Q2", "2023-03", "2022", "2022-S1", "2022-S2"];
const code = fc.constantFrom(...codes);

/** Formulas of every kind; cycles and unknown codes occur, as they might in damaged data. */
const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    code,
    fc.constantFrom("0", "100", "1.5", "GONE"),
    code.map((name) => `sum(${name})`),
    code.map((name) => `mean(${name}, H)`),
    fc.tuple(code, code).map(([name, weight]) => `weightedMean(${name}, ${weight}, G)`),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie("formula").map((operand) => `-(${operand})`),
  ),
})).formula;

const models = fc.record({
  unitAggregation: fc.constantFrom("SUM", "MEAN", "WEIGHTED_MEAN", "NONE"),
  timeAggregation: fc.constantFrom("SUM", "MEAN", "LAST", "NONE"),
  weightIndicator: fc.option(code),
  direction: fc.constantFrom("HIGHER_IS_BETTER", "LOWER_IS_BETTER", "NEUTRAL"),
  decimals: fc.integer({ min: 0, max: 6 }),
  formula: fc.option(formulas, { nil: "" }),
});

const cells: fc.Arbitrary<TestCell> = fc.record({
  value: fc.oneof(
    fc.integer({ min: -100, max: 100 }).map(String),
    fc.constantFrom("NOT_REPORTED", "NOT_APPLICABLE", "0", "0.0000000001", "9".repeat(30)),
  ),
  status: fc.constantFrom("ESTIMATED", "PROVISIONAL", "FINAL"),
});

const places = fc
  .tuple(code, fc.constantFrom(...units, "G"), fc.constantFrom(...periods), fc.constantFrom("", " SV"))
  .map(([indicator, unit, period, breakdown]) => `${indicator} ${unit} ${period}${breakdown}`);

const workspaces: fc.Arbitrary<TestWorkspace> = fc
  .record({
    models: fc.tuple(models, models, models, models),
    cells: fc.dictionary(places, cells, { maxKeys: 60, noNullPrototype: true }),
    targets: fc.dictionary(
      places.map((place) => `${place.split(" ").slice(0, 3).join(" ")} PLAN`),
      fc.integer({ min: -5, max: 50 }).map(String),
      { maxKeys: 10, noNullPrototype: true },
    ),
    hidden: fc.subarray(codes, { maxLength: 1 }),
  })
  .map((given) => ({
    ...given,
    indicators: Object.fromEntries(
      given.models.map(({ formula, ...model }, index) => [
        codes[index] ?? "",
        formula === "" ? model : { ...model, formula },
      ]),
    ),
    groups: { G: ["U", "V"], H: ["W"], EMPTY: [] },
  }));

const refs: fc.Arbitrary<FigureRef> = fc.record({
  indicator: fc.constantFrom(...codes, "GONE"),
  unit: fc.constantFrom(...units, "G", "EMPTY", "GONE", null),
  period: fc.constantFrom("P", "P-1Y", "YEAR(P)", "2023-Q1", "/P", "2022/2023", "nonsense"),
  measure: fc.constantFrom(...measures),
  target: fc.constantFrom("PLAN", "GONE", null),
  breakdown: fc.constantFrom("SV", null),
});

const reportPeriod = parsePeriod("2023-S1");

describe("figures of arbitrary workspaces", () => {
  test("every figure has a value or a reason, a text and an explanation, and reads only what it named", () => {
    fc.assert(
      fc.property(workspaces, refs, (workspace, ref) => {
        const cube = testCube(workspace);
        const figure = evaluateFigure(cube, ref, reportPeriod, "U");
        const found = modelsOf(workspace);
        const needed = neededForFigure((name) => found.get(name) ?? null, ref, reportPeriod);
        const names = new Set(needed.map((pair) => `${pair.indicator} ${pair.period}`));
        expect([...cube.reads].filter((read) => !names.has(read))).toEqual([]);
        const meta = figureMeta(ref.measure, { decimals: 2, unitOfMeasure: "xã" }, "vi");
        const text = figureText(figure, meta, defaultFormat, "vi");
        expect(text.length).toBeLessThan(250);
        if (figure.quantity.ok) expect(text).toMatch(/^-?[\d.]+(?:,\d+)?%?(?:\/-?[\d.]+(?:,\d+)?)?$/);
        else expect(text).toMatch(/^(?:…|-|#|\(không được xem\))$/);
        expect(explainFormula(figure, "vi")).not.toBe("");
      }),
      { numRuns: 3000 },
    );
  });

  test("evaluating twice gives the same, and the order of members does not matter", () => {
    fc.assert(
      fc.property(workspaces, refs, (workspace, ref) => {
        const turned = { ...workspace, groups: { G: ["V", "U"], H: ["W"], EMPTY: [] } };
        const outcome = (given: TestWorkspace) => {
          const { quantity, of, trend, status } = evaluateFigure(testCube(given), ref, reportPeriod, "U");
          // Forty digits: sums of quotients may differ in the last ones.
          const value = quantity.ok ? quantity.value.toSignificantDigits(20).toFixed() : quantity.reason;
          return [value, of?.toSignificantDigits(20).toFixed(), trend, status];
        };
        expect(outcome(workspace)).toEqual(outcome(workspace));
        expect(outcome(turned)[0]).toEqual(outcome(workspace)[0]);
        expect(outcome(turned)[3]).toEqual(outcome(workspace)[3]);
      }),
      { numRuns: 1000 },
    );
  });

  test("what a reader may not see never changes what the reader gets", () => {
    fc.assert(
      fc.property(
        workspaces,
        refs,
        fc.dictionary(places, cells, { maxKeys: 30 }),
        (workspace, ref, other) => {
          const hidden = new Set(workspace.hidden);
          const secret = Object.entries(other).filter(([place]) => hidden.has(place.split(" ")[0] ?? ""));
          const open = Object.entries(workspace.cells ?? {}).filter(
            ([place]) => !hidden.has(place.split(" ")[0] ?? ""),
          );
          const changed = { ...workspace, cells: Object.fromEntries([...open, ...secret]) };
          expect(evaluateFigure(testCube(changed), ref, reportPeriod, "U")).toEqual(
            evaluateFigure(testCube(workspace), ref, reportPeriod, "U"),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
