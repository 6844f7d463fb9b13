import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { defaultFormat, parseFigureFormat } from "../../shared/figure/figure-format.ts";
import { figureKey, measures, parseBreakdown, parseFigureRef } from "../../shared/figure/figure-ref.ts";

describe("references to figures", () => {
  const bare = {
    indicator: "GRDP",
    unit: null,
    period: "P",
    measure: "VALUE",
    target: null,
    breakdown: null,
  } as const;

  test("what is left out, null or empty takes its default", () => {
    expect(parseFigureRef({ indicator: "GRDP" })).toEqual(bare);
    expect(
      parseFigureRef({
        indicator: "GRDP",
        unit: null,
        period: null,
        measure: null,
        target: null,
        breakdown: null,
      }),
    ).toEqual(bare);
    expect(
      parseFigureRef({ indicator: "GRDP", unit: "", period: "", measure: "", target: "", breakdown: "" }),
    ).toEqual(bare);
  });

  test("every field is kept, with the period and breakdown in one writing", () => {
    const ref = parseFigureRef({
      indicator: "NEW_MEMBERS",
      unit: "TCCSD",
      period: "/2023",
      measure: "PERCENT_OF_TARGET",
      target: "PLAN",
      breakdown: " học sinh ".normalize("NFD"),
    });
    expect(ref).toEqual({
      indicator: "NEW_MEMBERS",
      unit: "TCCSD",
      period: "/2023-12",
      measure: "PERCENT_OF_TARGET",
      target: "PLAN",
      breakdown: "học sinh",
    });
  });

  for (const measure of measures)
    test(`${measure} is a measure`, () =>
      expect(parseFigureRef({ indicator: "GRDP", measure }).measure).toBe(measure));

  for (const [what, input, says] of [
    ["a small letter in the indicator", { indicator: "grdp" }, "The code of the indicator"],
    ["a blank in the unit", { indicator: "GRDP", unit: "DN 01" }, "The code of the reporting unit"],
    ["an unknown measure", { indicator: "GRDP", measure: "MEDIAN" }, "A measure is one of VALUE, CHANGE,"],
    ["a malformed period", { indicator: "GRDP", period: "P-1M" }, 'Period "P-1M" is neither of the form P'],
    ["a malformed target", { indicator: "GRDP", target: "plan" }, "The code of the kind of target"],
    ["a line break in the breakdown", { indicator: "GRDP", breakdown: "a\nb" }, "A breakdown is 1 to 100"],
    ["a long breakdown", { indicator: "GRDP", breakdown: "x".repeat(101) }, "A breakdown is 1 to 100"],
    ["a blank breakdown", { indicator: "GRDP", breakdown: "  " }, "A breakdown is 1 to 100"],
  ] as const)
    test(`${what} is refused by name`, () => {
      expect(() => parseFigureRef(input)).toThrow(InputError);
      expect(() => parseFigureRef(input)).toThrow(says);
    });

  test("a breakdown of 100 characters is taken", () =>
    expect(parseBreakdown("x".repeat(100))).toHaveLength(100));

  test("equal references have equal keys, and every field tells keys apart", () => {
    const ref = parseFigureRef({ indicator: "GRDP" });
    expect(figureKey(ref)).toBe('["GRDP",null,"P","VALUE",null,null]');
    expect(figureKey({ ...ref, breakdown: "" })).toBe(figureKey(ref));
    const keys = [
      ref,
      { ...ref, indicator: "GDP" },
      { ...ref, unit: "GRDP" },
      { ...ref, period: "P-1Y" },
      { ...ref, measure: "INDEX" as const },
      { ...ref, target: "GRDP" },
      { ...ref, breakdown: "GRDP" },
      { ...ref, breakdown: '",null' },
    ].map(figureKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("formats of figures", () => {
  for (const nothing of [null, undefined, {}, { decimals: null, pad: undefined, qualifier: "" }])
    test(`${JSON.stringify(nothing)} leaves everything to measure and place`, () =>
      expect(parseFigureFormat(nothing)).toEqual(defaultFormat));

  test("every field is read, and those of later versions are passed over", () => {
    const format = {
      decimals: 2,
      pad: false,
      scale: "BILLION",
      unitLabel: true,
      sign: "ALWAYS",
      spacing: "\u00A0",
      qualifier: " ước đạt ".normalize("NFD"),
      colour: "red",
    };
    expect(parseFigureFormat(format)).toEqual({
      decimals: 2,
      pad: false,
      scale: "BILLION",
      unitLabel: true,
      sign: "ALWAYS",
      spacing: "\u00A0",
      qualifier: "ước đạt",
    });
  });

  for (const [input, says] of [
    ["text", 'A figure\'s format must be an object, not "text"'],
    [7, "A figure's format must be an object, not 7"],
    [[], "A figure's format must be an object, not a list"],
    [{ decimals: 7 }, "A format's decimals must be a whole number from 0 to 6, not 7"],
    [{ decimals: 1.5 }, "A format's decimals must be a whole number from 0 to 6, not 1.5"],
    [{ decimals: "2" }, 'A format\'s decimals must be a whole number from 0 to 6, not "2"'],
    [{ pad: 1 }, "A format's pad must be true or false, not 1"],
    [{ unitLabel: {} }, "A format's unitLabel must be true or false, not an object"],
    [
      { scale: "TRILLION" },
      'A format\'s scale must be one of ONE, THOUSAND, MILLION, BILLION, not "TRILLION"',
    ],
    [{ sign: true }, "A format's sign must be one of MAGNITUDE, MINUS, ALWAYS, not a boolean"],
    [{ spacing: "-" }, 'A format\'s spacing must be at most two blanks, not "-"'],
    [{ spacing: "\n" }, "A format's spacing must be at most two blanks"],
    [{ qualifier: "x".repeat(41) }, "A format's qualifier must be at most 40 characters on one line"],
    [{ qualifier: "a\nb" }, "A format's qualifier must be at most 40 characters on one line"],
  ] as const)
    test(`${JSON.stringify(input).slice(0, 40)} is refused by name`, () => {
      expect(() => parseFigureFormat(input)).toThrow(InputError);
      expect(() => parseFigureFormat(input)).toThrow(says);
    });
});
