import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFigureFormat } from "../../shared/figure/figure-format.ts";
import { type FigureRef, figureKey, measures, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { formulaCodes, parseFormula } from "../../shared/formula/parse-formula.ts";
import { decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { formatNumber } from "../../shared/number/format-number.ts";
import { type Period, parsePeriod, periodText, subperiods } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import {
  parsePeriodExpression,
  periodExpressionText,
  previousPeriod,
  resolvePeriod,
  samePeriodLastYear,
} from "../../shared/period/relative-period.ts";
import { readOrRefused } from "../support/input-errors.ts";

const runs = { numRuns: 3000 };

/** Any text, and texts out of the pieces that a grammar is made of, which get further into its parser. */
function texts(...pieces: string[]) {
  return fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
  );
}

const periodTexts = texts(
  "2023",
  "20",
  "-",
  "S1",
  "S2",
  "Q4",
  "06",
  "13",
  "/",
  "P",
  "-1Y",
  "YEAR(",
  ")",
  " ",
  "H1",
);
const decimalTexts = texts(
  "0",
  "1",
  "9999999999",
  ".",
  ",",
  "-",
  "+",
  "e5",
  "E",
  "0x",
  "Infinity",
  "NaN",
  " ",
);
const formulaTexts = texts(
  ..."A B_2 sum mean weightedMean ( ) , + - − * × / ÷ 100 1.5 .5 1e9 . [ ] { } ' \" ` ? : ; = => ! ~ this true null $ @ # \\ \n".split(
    " ",
  ),
);

const simplePeriods = fc.oneof(
  fc.constantFrom("", "-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4"),
  fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, "0")}`),
);
const years = fc.integer({ min: 1900, max: 2800 });
const twelve = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0"));
const canonicalPeriods = fc.oneof(
  fc.tuple(years, simplePeriods).map(([year, part]) => `${year}${part}`),
  fc.tuple(years, fc.integer({ min: 1, max: 99 })).map(([year, length]) => `${year}/${year + length}`),
  fc
    .tuple(years, twelve, fc.integer({ min: 1, max: 8 }), twelve)
    .map(([year, from, length, to]) => `${year}-${from}/${year + length}-${to}`),
  fc.tuple(years, twelve).map(([year, month]) => `/${year}-${month}`),
);

describe("parsers on arbitrary text", () => {
  test("a period is read or refused, never half understood", () => {
    fc.assert(
      fc.property(periodTexts, (text) => {
        const period = readOrRefused(() => parsePeriod(text));
        if (period !== null) expect(parsePeriod(periodText(period))).toEqual(period);
        const expression = readOrRefused(() => parsePeriodExpression(text));
        if (expression !== null)
          expect(parsePeriodExpression(periodExpressionText(expression))).toEqual(expression);
      }),
      runs,
    );
  });

  test("a decimal is read exactly or refused", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        const value = readOrRefused(() => parseDecimal(text));
        if (value !== null) expect(parseDecimal(decimalText(value)).eq(value)).toBe(true);
      }),
      runs,
    );
  });

  test("a formula is read or refused, and quickly", () => {
    fc.assert(
      fc.property(formulaTexts, (text) => {
        const formula = readOrRefused(() => parseFormula(text));
        if (formula !== null) for (const code of formulaCodes(formula)) expect(code).toMatch(/^[A-Z]/);
      }),
      runs,
    );
  });

  test("a long formula is read or refused without running out of stack", () => {
    const piece = fc.constantFrom(
      "(",
      "-",
      "A+",
      "A*(",
      "sum(A)",
      ")",
      "A",
      "−",
      "1/",
      "sum(",
      ",",
      "[",
      ".",
    );
    fc.assert(
      fc.property(piece, piece, fc.integer({ min: 1, max: 4000 }), (left, right, times) => {
        readOrRefused(() => parseFormula((left + right).repeat(times).slice(0, 4000)));
      }),
      { numRuns: 500 },
    );
  });

  test("a reference and a format are read or refused, whatever the fields hold", () => {
    const field = fc.oneof(fc.string({ unit: "binary" }), fc.constant(null), periodTexts);
    const fields = fc.record({
      indicator: fc.oneof(fc.constant("GRDP"), fc.string()),
      unit: field,
      period: field,
      measure: fc.oneof(fc.constantFrom(...measures), field),
      target: field,
      breakdown: field,
    });
    fc.assert(
      fc.property(fields, fc.anything(), (input, anything) => {
        const ref = readOrRefused(() => parseFigureRef(input));
        if (ref !== null) expect(parseFigureRef(ref)).toEqual(ref);
        readOrRefused(() => parseFigureFormat(anything));
      }),
      runs,
    );
  });
});

describe("periods", () => {
  test("every canonical text is written as it was read", () => {
    fc.assert(
      fc.property(canonicalPeriods, (text) => {
        const period = readOrRefused(() => parsePeriod(text));
        if (period !== null) expect(periodText(period)).toBe(text);
        // Ranges of months may be too long; everything else must be taken.
        else expect(text).toMatch(/^\d{4}-\d\d\/\d{4}-\d\d$/);
      }),
      runs,
    );
  });

  test("neighbours are periods of the same kind and earlier, and parts follow each other without gaps", () => {
    fc.assert(
      fc.property(canonicalPeriods, (text) => {
        const period = readOrRefused(() => parsePeriod(text));
        if (period === null) return;
        for (const other of [samePeriodLastYear(period), previousPeriod(period)]) {
          expect(other.kind).toBe(period.kind);
          expect(parsePeriod(periodText(other))).toEqual(other);
          expect(periodText(other) < periodText(period)).toBe(true);
        }
        for (const split of subperiods(period)) expectUnbroken(split);
      }),
      runs,
    );
  });

  test("different periods read differently in both languages", () => {
    fc.assert(
      fc.property(canonicalPeriods, canonicalPeriods, (first, second) => {
        const [a, b] = [readOrRefused(() => parsePeriod(first)), readOrRefused(() => parsePeriod(second))];
        if (a === null || b === null || first === second) return;
        expect(periodLabel(a, "vi")).not.toBe(periodLabel(b, "vi"));
        expect(periodLabel(a, "en")).not.toBe(periodLabel(b, "en"));
      }),
      runs,
    );
  });

  test("going back year by year is going back all the years at once", () => {
    fc.assert(
      fc.property(canonicalPeriods, fc.integer({ min: 1, max: 99 }), (text, back) => {
        const period = readOrRefused(() => parsePeriod(text));
        if (period === null) return;
        let stepped: Period = period;
        for (let step = 0; step < back; step++) stepped = samePeriodLastYear(stepped);
        expect(resolvePeriod(`P-${back}Y`, period)).toEqual(stepped);
      }),
      { numRuns: 500 },
    );
  });
});

describe("figures' keys", () => {
  const breakdowns = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }));
  const codes = fc.constantFrom("A", "B", "A_B", null);
  const refs: fc.Arbitrary<FigureRef> = fc.record({
    indicator: fc.constantFrom("A", "B"),
    unit: codes,
    period: fc.constantFrom("P", "P-1Y", "2023"),
    measure: fc.constantFrom(...measures),
    target: codes,
    breakdown: breakdowns,
  });

  test("keys are equal exactly for equal references", () => {
    fc.assert(
      fc.property(refs, refs, (first, second) => {
        const same = JSON.stringify(first) === JSON.stringify(second);
        expect(figureKey(first) === figureKey(second)).toBe(same);
        expect(figureKey({ ...first })).toBe(figureKey(first));
      }),
      runs,
    );
  });
});

describe("printed numbers", () => {
  test("a printed number, read back, is the rounded value in both languages", () => {
    const values = fc.tuple(
      fc.bigInt({ min: 1n - 10n ** 30n, max: 10n ** 30n - 1n }),
      fc.integer({ min: 0, max: 10 }),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 6 }), ([digits, point], decimals) => {
        const value = parseDecimal(digits.toString()).div(10 ** point);
        const rounded = value.toDecimalPlaces(decimals);
        const back = {
          vi: formatNumber(value, decimals, "vi").replaceAll(".", "").replace(",", "."),
          en: formatNumber(value, decimals, "en").replaceAll(",", ""),
        };
        expect(parseDecimal(back.vi).eq(rounded)).toBe(true);
        expect(back.en).toBe(back.vi);
        expect(back.vi).not.toMatch(/^-0(?:\.0*)?$/);
      }),
      runs,
    );
  });
});

function expectUnbroken(split: readonly Period[]): void {
  for (const [index, part] of split.entries()) {
    const before = split[index - 1];
    if (before !== undefined) expect(previousPeriod(part)).toEqual(before);
  }
}
