import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { lastMonth, parsePeriod, periodText, subperiods } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import {
  parsePeriodExpression,
  periodExpressionText,
  previousPeriod,
  resolvePeriod,
  samePeriodLastYear,
  yearOf,
} from "../../shared/period/relative-period.ts";

describe("reading and writing periods", () => {
  for (const [text, period] of [
    ["2023", { kind: "year", year: 2023 }],
    ["2023-S1", { kind: "half", year: 2023, half: 1 }],
    ["2023-S2", { kind: "half", year: 2023, half: 2 }],
    ["2023-Q1", { kind: "quarter", year: 2023, quarter: 1 }],
    ["2023-Q2", { kind: "quarter", year: 2023, quarter: 2 }],
    ["2023-Q3", { kind: "quarter", year: 2023, quarter: 3 }],
    ["2023-Q4", { kind: "quarter", year: 2023, quarter: 4 }],
    ["2023-06", { kind: "month", year: 2023, month: 6 }],
    ["1800", { kind: "year", year: 1800 }],
    ["2999-12", { kind: "month", year: 2999, month: 12 }],
    ["2020/2025", { kind: "range", from: { kind: "year", year: 2020 }, to: { kind: "year", year: 2025 } }],
    [
      "2023-01/2023-09",
      {
        kind: "range",
        from: { kind: "month", year: 2023, month: 1 },
        to: { kind: "month", year: 2023, month: 9 },
      },
    ],
    ["/2023-06", { kind: "cumulative", through: { kind: "month", year: 2023, month: 6 } }],
  ] as const)
    test(`${text} is read and written back`, () => {
      expect(parsePeriod(text)).toEqual(period);
      expect(periodText(parsePeriod(text))).toBe(text);
    });

  for (const [text, canonical] of [
    ["/2023", "/2023-12"],
    ["/2023-S1", "/2023-06"],
    ["/2023-Q3", "/2023-09"],
  ] as const)
    test(`${text} means the same as ${canonical} and is written so`, () =>
      expect(periodText(parsePeriod(text))).toBe(canonical));

  for (const text of [
    "",
    "2023-Q5",
    "2023-Q0",
    "2023-S3",
    "2023-00",
    "2023-13",
    "2023-6",
    "23",
    "02023",
    "1799",
    "3000",
    " 2023",
    "2023\n",
    "2023-s1",
    "2023-H1",
    "2023-06-01",
    "2025/2020",
    "2023/2023",
    "1800/1900",
    "2023-09/2023-01",
    "2013-01/2023-01",
    "2023-S1/2023-S2",
    "2023/2024-06",
    "2023/",
    "/",
    "//2023",
    "2023/2024/2025",
    "P",
  ])
    test(`${JSON.stringify(text)} is refused, naming the forms`, () => {
      expect(() => parsePeriod(text)).toThrow(InputError);
      expect(() => parsePeriod(text)).toThrow(
        "is not of the form 2023, 2023-S1, 2023-Q2, 2023-06, 2020/2025, 2023-01/2023-09 or /2023-06",
      );
    });

  test("a range of 100 years or 120 months is still taken", () => {
    expect(periodText(parsePeriod("1900/1999"))).toBe("1900/1999");
    expect(periodText(parsePeriod("2014-01/2023-12"))).toBe("2014-01/2023-12");
  });
});

describe("splitting periods", () => {
  const months = (year: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, step) => `${year}-${String(from + step).padStart(2, "0")}`);

  for (const [text, splits] of [
    ["2023", [["2023-S1", "2023-S2"], ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"], months(2023, 1, 12)]],
    ["2023-S1", [["2023-Q1", "2023-Q2"], months(2023, 1, 6)]],
    ["2023-S2", [["2023-Q3", "2023-Q4"], months(2023, 7, 12)]],
    ["2023-Q2", [months(2023, 4, 6)]],
    ["2023-06", []],
    ["/2023-06", []],
    ["2020/2022", [["2020", "2021", "2022"]]],
    ["2022-11/2023-02", [["2022-11", "2022-12", "2023-01", "2023-02"]]],
  ] as const)
    test(`${text} is split into ${splits.length} kinds of parts`, () =>
      expect(subperiods(parsePeriod(text)).map((split) => split.map(periodText))).toEqual(splits));

  for (const [text, month] of [
    ["2023", "2023-12"],
    ["2023-S1", "2023-06"],
    ["2023-Q3", "2023-09"],
    ["2023-06", "2023-06"],
    ["2020/2025", "2025-12"],
    ["2023-01/2023-09", "2023-09"],
    ["/2023-06", "2023-06"],
  ] as const)
    test(`${text} ends with ${month}`, () => expect(periodText(lastMonth(parsePeriod(text)))).toBe(month));
});

describe("neighbouring periods", () => {
  for (const [text, lastYear, previous, year] of [
    ["2023", "2022", "2022", "2023"],
    ["2023-S1", "2022-S1", "2022-S2", "2023"],
    ["2023-S2", "2022-S2", "2023-S1", "2023"],
    ["2023-Q1", "2022-Q1", "2022-Q4", "2023"],
    ["2023-Q2", "2022-Q2", "2023-Q1", "2023"],
    ["2023-Q3", "2022-Q3", "2023-Q2", "2023"],
    ["2023-Q4", "2022-Q4", "2023-Q3", "2023"],
    ["2023-01", "2022-01", "2022-12", "2023"],
    ["2023-06", "2022-06", "2023-05", "2023"],
    ["2020/2025", "2019/2024", "2014/2019", "2025"],
    ["2023-01/2023-09", "2022-01/2022-09", "2022-04/2022-12", "2023"],
    ["/2023-01", "/2022-01", "/2022-12", "2023"],
  ] as const)
    test(`${text} compares with ${lastYear}, follows ${previous} and belongs to ${year}`, () => {
      const period = parsePeriod(text);
      expect(periodText(samePeriodLastYear(period))).toBe(lastYear);
      expect(periodText(previousPeriod(period))).toBe(previous);
      expect(periodText(yearOf(period))).toBe(year);
    });
});

describe("periods told from the report's own", () => {
  for (const [expression, period] of [
    ["P", "2023-S1"],
    ["P-1Y", "2022-S1"],
    ["P-2Y", "2021-S1"],
    ["P-10Y", "2013-S1"],
    ["P-1", "2022-S2"],
    ["P-3", "2021-S2"],
    ["YEAR(P)", "2023"],
    ["YEAR(P-1Y)", "2022"],
    ["YEAR(P-1)", "2022"],
    ["/P", "/2023-06"],
    ["/P-1Y", "/2022-06"],
    ["2020/2025", "2020/2025"],
    ["/2023", "/2023-12"],
    ["2022", "2022"],
  ] as const)
    test(`in a report of 2023-S1, ${expression} is ${period}`, () =>
      expect(periodText(resolvePeriod(expression, parsePeriod("2023-S1")))).toBe(period));

  for (const expression of ["P", "P-1Y", "P-12", "YEAR(P)", "YEAR(P-2Y)", "/P", "/P-1Y", "2023-S1"])
    test(`${expression} is written back as it came`, () =>
      expect(periodExpressionText(parsePeriodExpression(expression))).toBe(expression));

  for (const text of [
    "",
    "p",
    "P-0",
    "P-0Y",
    "P-100Y",
    "P+1Y",
    "P-1M",
    "YEAR(2023)",
    "YEAR(P",
    "/YEAR(P)",
    "PP",
  ])
    test(`${JSON.stringify(text)} is refused, naming the forms`, () =>
      expect(() => resolvePeriod(text, parsePeriod("2023-S1"))).toThrow(
        /is neither of the form P, P-1Y, P-1, YEAR\(P\) or \/P nor a fixed period/,
      ));
});

describe("periods in words", () => {
  for (const [text, vi, en] of [
    ["2023", "năm 2023", "2023"],
    ["2023-S1", "6 tháng đầu năm 2023", "the first six months of 2023"],
    ["2023-S2", "6 tháng cuối năm 2023", "the last six months of 2023"],
    ["2023-Q1", "quý I năm 2023", "the first quarter of 2023"],
    ["2023-Q2", "quý II năm 2023", "the second quarter of 2023"],
    ["2023-Q3", "quý III năm 2023", "the third quarter of 2023"],
    ["2023-Q4", "quý IV năm 2023", "the fourth quarter of 2023"],
    ["2023-06", "tháng 6 năm 2023", "June 2023"],
    ["2020/2025", "giai đoạn 2020 - 2025", "the period 2020–2025"],
    ["2023-01/2023-09", "9 tháng đầu năm 2023", "the first 9 months of 2023"],
    ["2023-03/2023-09", "từ tháng 3 đến tháng 9 năm 2023", "March 2023 to September 2023"],
    ["2022-11/2023-02", "từ tháng 11 năm 2022 đến tháng 2 năm 2023", "November 2022 to February 2023"],
    ["/2023-06", "luỹ kế đến hết tháng 6 năm 2023", "cumulative through June 2023"],
  ] as const)
    test(`${text} reads "${vi}" and "${en}"`, () => {
      expect(periodLabel(parsePeriod(text), "vi")).toBe(vi);
      expect(periodLabel(parsePeriod(text), "en")).toBe(en);
    });
});
