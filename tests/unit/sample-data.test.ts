import { expect, test } from "vitest";
import { comparativeOf } from "../../server/sample/comparative.ts";
import { sampleTargets } from "../../server/sample/facts/targets.ts";
import type { Comparison } from "../../server/sample/sample-data.types.ts";
import { sampleIndicators } from "../../server/sample/sample-indicators.ts";
import { sampleObservations } from "../../server/sample/sample-observations.ts";
import { sampleGroups, sampleUnits } from "../../server/sample/sample-units.ts";
import { parseCode } from "../../shared/base/code.ts";
import { computeMeasure, present } from "../../shared/figure/measure.ts";
import { formulaCodes, parseFormula } from "../../shared/formula/parse-formula.ts";
import { Decimal, parseDecimal } from "../../shared/number/decimal.ts";
import { formatNumber } from "../../shared/number/format-number.ts";
import { parsePeriod, periodText } from "../../shared/period/period.ts";

const indicators = new Map(sampleIndicators.map((indicator) => [indicator.code, indicator]));
const units = new Set(sampleUnits.map(({ code }) => code));

test("every code is well formed and names one thing only", () => {
  const codes = [...sampleIndicators, ...sampleUnits, ...sampleGroups].map(({ code }) =>
    parseCode(code, "thing"),
  );
  expect(new Set(codes).size).toBe(codes.length);
  expect([units.size, indicators.size > 100]).toEqual([149, true]);
});

test("every formula reads indicators that come before it", () => {
  const seen = new Set<string>();
  for (const { code, formula } of sampleIndicators) {
    const read = formula === null ? [] : formulaCodes(parseFormula(formula));
    expect(
      read.filter((needed) => !seen.has(needed)),
      code,
    ).toEqual([]);
    seen.add(code);
  }
});

test("groups list the 26 enterprises and 121 organisations, all of them units", () => {
  expect(sampleGroups.map(({ code, members }) => [code, members.length])).toEqual([
    ["DOANH_NGHIEP", 26],
    ["TCCSD", 121],
  ]);
  expect(sampleGroups.flatMap(({ members }) => members).filter((member) => !units.has(member))).toEqual([]);
});

test("every observation is of a known base indicator and unit, in a canonical period, once", () => {
  const keys = new Set<string>();
  for (const row of sampleObservations()) {
    const key = [row.indicator, row.unit, row.period, row.breakdown].join(" ");
    expect(keys, key).not.toContain(key);
    keys.add(key);
    expect(indicators.get(row.indicator)?.formula, key).toBeNull();
    expect(units, key).toContain(row.unit);
    expect(periodText(parsePeriod(row.period)), key).toBe(row.period);
    expect(row.value === null, key).toBe(row.state !== null);
    if (row.value !== null) expect(parseDecimal(row.value).isFinite(), key).toBe(true);
  }
});

test("every base indicator but the planned one is observed, and every target is of something known", () => {
  const observed = new Set(sampleObservations().map(({ indicator }) => indicator));
  const unobserved = sampleIndicators.filter(({ code, formula }) => formula === null && !observed.has(code));
  expect(unobserved.map(({ code }) => code)).toEqual(["NEW_PARTY_ORGS_PRIVATE"]);
  expect(
    sampleTargets.filter(({ indicator, unit }) => !indicators.has(indicator) || !units.has(unit)),
  ).toEqual([]);
});

test("the enterprises' columns add up to the source's totals", () => {
  const sum = (indicator: string) =>
    sampleObservations()
      .filter((row) => row.indicator === indicator && row.period === "2023-S1" && row.value !== null)
      .reduce((total, row) => total.plus(row.value ?? "0"), new Decimal(0));
  const printed = [
    ["ENTERPRISE_REVENUE", "17.552,13"],
    // The source prints 537,67 and 125,69: its rows add up to a hundredth more.
    ["ENTERPRISE_BUDGET_PAYMENT", "537,68"],
    ["ENTERPRISE_SOCIAL_INSURANCE", "125,70"],
    ["ENTERPRISE_WORKERS", "14.526"],
    ["ENTERPRISE_SOCIAL_WELFARE", "7,06"],
  ] as const;
  for (const [indicator, text] of printed)
    expect(formatNumber(sum(indicator), indicators.get(indicator)?.decimals ?? 0, "vi"), indicator).toBe(
      text,
    );
});

const comparisons: readonly (readonly [
  value: string,
  comparison: Comparison,
  measure: "CHANGE" | "CHANGE_PERCENT" | "INDEX",
  decimals: number,
  text: string,
])[] = [
  ["21512", { kind: "change", amount: "540" }, "CHANGE", 0, "540"],
  ["70437", { kind: "growth", percent: "2.0" }, "CHANGE_PERCENT", 1, "2,0"],
  ["8354", { kind: "growth", percent: "13" }, "CHANGE_PERCENT", 0, "13"],
  ["15072", { kind: "growth", percent: "16.7" }, "CHANGE_PERCENT", 1, "16,7"],
  ["16461.31", { kind: "index", percent: "87.3" }, "INDEX", 1, "87,3"],
  ["537.68", { kind: "index", percent: "65.7" }, "INDEX", 1, "65,7"],
  ["9.76", { kind: "change", amount: "-1.1" }, "CHANGE", 1, "-1,1"],
];

for (const [value, comparison, measure, decimals, text] of comparisons)
  test(`last year's level of ${value} gives back "${text}" as ${measure}`, () => {
    const base = present(parseDecimal(comparativeOf(value, comparison).value));
    const { quantity } = computeMeasure({ measure, value: present(parseDecimal(value)), base });
    expect(quantity.ok && formatNumber(quantity.value, decimals, "vi")).toBe(text);
  });

test("the level of a year ago says how it was derived", () => {
  expect(comparativeOf("21512", { kind: "change", amount: "540" })).toEqual({
    value: "20972",
    note: "Tính ngược từ số kỳ sau và “chênh lệch 540 so với cùng kỳ”",
  });
});
