import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { Decimal, decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { formatNumber } from "../../shared/number/format-number.ts";

describe("decimals as they are stored and sent", () => {
  for (const [text, written] of [
    ["16461.31", "16461.31"],
    ["-0.50", "-0.5"],
    ["7.0", "7"],
    ["-0", "0"],
    ["0.0000000001", "0.0000000001"],
    ["007", "7"],
    [`${"9".repeat(30)}.${"9".repeat(10)}`, `${"9".repeat(30)}.${"9".repeat(10)}`],
    ["1".padEnd(30, "0"), "1".padEnd(30, "0")],
  ] as const)
    test(`${text} is read exactly and written as ${written}`, () =>
      expect(decimalText(parseDecimal(text))).toBe(written));

  for (const text of [
    "",
    " 1",
    "1 ",
    "+1",
    "1,5",
    "1.",
    ".5",
    "1e3",
    "1.5.2",
    "NaN",
    "Infinity",
    "0x10",
    "−1",
    "--1",
    "١",
    "1\n",
    "1".repeat(31),
    `0.${"1".repeat(11)}`,
  ])
    test(`${JSON.stringify(text)} is no decimal`, () => {
      expect(() => parseDecimal(text)).toThrow(InputError);
      expect(() => parseDecimal(text)).toThrow('A decimal is up to 30 digits, then "." and up to 10 more');
    });

  test("a value is never written with an exponent", () => {
    expect(decimalText(new Decimal("1e3"))).toBe("1000");
    expect(decimalText(new Decimal("1e-12"))).toBe("0.000000000001");
    expect(decimalText(new Decimal("1e45"))).toBe(`1${"0".repeat(45)}`);
    expect(decimalText(new Decimal("-0"))).toBe("0");
  });

  test("what is not finite is not written", () => {
    expect(() => decimalText(new Decimal(Number.NaN))).toThrow(RangeError);
    expect(() => decimalText(new Decimal(Number.POSITIVE_INFINITY))).toThrow(RangeError);
  });

  test("sums of what floats would spoil are exact", () => {
    expect(decimalText(parseDecimal("0.1").plus(parseDecimal("0.2")))).toBe("0.3");
    const total = Array.from({ length: 1000 }, () => parseDecimal("0.01")).reduce((sum, cent) =>
      sum.plus(cent),
    );
    expect(decimalText(total)).toBe("10");
  });
});

describe("numbers in the text", () => {
  for (const [value, decimals, vi, en] of [
    ["16461.31", 2, "16.461,31", "16,461.31"],
    ["-1234567.5", 1, "-1.234.567,5", "-1,234,567.5"],
    ["1363", 0, "1.363", "1,363"],
    ["999", 0, "999", "999"],
    ["1000", 0, "1.000", "1,000"],
    ["7", 1, "7,0", "7.0"],
    ["-2.5", 0, "-3", "-3"],
    ["2.5", 0, "3", "3"],
    ["1.005", 2, "1,01", "1.01"],
    ["-0.001", 2, "0,00", "0.00"],
    ["-0", 0, "0", "0"],
    ["999999.995", 2, "1.000.000,00", "1,000,000.00"],
    ["0.0000000001", 10, "0,0000000001", "0.0000000001"],
    [`${"9".repeat(30)}`, 0, Array(10).fill("999").join("."), Array(10).fill("999").join(",")],
  ] as const)
    test(`${value} to ${decimals} places reads "${vi}" and "${en}"`, () => {
      expect(formatNumber(new Decimal(value), decimals, "vi")).toBe(vi);
      expect(formatNumber(new Decimal(value), decimals, "en")).toBe(en);
    });

  for (const decimals of [-1, 11, 1.5, Number.NaN])
    test(`${decimals} decimals are refused`, () =>
      expect(() => formatNumber(new Decimal(1), decimals, "vi")).toThrow(RangeError));

  test("what is not finite is not printed", () =>
    expect(() => formatNumber(new Decimal(Number.NaN), 0, "vi")).toThrow(RangeError));

  // CLDR's data and ICU's rounding, which share no line with ours, are the judge.
  for (const locale of ["vi", "en"] as const)
    test(`every value reads as CLDR writes it in "${locale}"`, () => {
      const printers = Array.from(
        { length: 11 },
        (_, decimals) =>
          new Intl.NumberFormat(locale, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            // "halfExpand": halves away from zero. "negative": no sign before zero.
            roundingMode: "halfExpand",
            signDisplay: "negative",
            useGrouping: true,
          }),
      );
      fc.assert(
        fc.property(decimalTexts, fc.integer({ min: 0, max: 10 }), (text, decimals) => {
          if (!isNumeric(text)) throw new Error(`${text} was meant to be a number`);
          // Given as text: as a number it would lose digits before it is printed.
          expect(formatNumber(parseDecimal(text), decimals, locale)).toBe(printers[decimals]?.format(text));
        }),
        { numRuns: 5000 },
      );
    });
});

/** Every text that `parseDecimal` takes, with lengths spread evenly. */
const decimalTexts = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.constantFrom(0, 4, 5, 9, 1), { maxLength: 10 }),
  )
  .map(
    ([negative, whole, fraction]) =>
      `${negative ? "-" : ""}${whole.join("")}${fraction.length === 0 ? "" : `.${fraction.join("")}`}`,
  );

function isNumeric(text: string): text is `${number}` {
  return Number.isFinite(Number(text));
}
