import { describe, expect, test } from "vitest";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import { figureText } from "../../shared/figure/figure-text.ts";
import { type FigureValue, missingReasons } from "../../shared/figure/figure-value.ts";
import { missingSign, missingText } from "../../shared/figure/missing-text.ts";
import { trendWord } from "../../shared/figure/trend-word.ts";
import { isCountUnit, parseUnitOfMeasure } from "../../shared/figure/unit-of-measure.ts";

describe("figures without a value", () => {
  const signs = {
    NOT_REPORTED: "…",
    NOT_APPLICABLE: "-",
    NOT_PERMITTED: "(không được xem)",
    NO_OBSERVATION: "…",
    NO_BASE_VALUE: "…",
    NO_TARGET: "…",
    DIVISION_BY_ZERO: "#",
    UNKNOWN_INDICATOR: "#",
    UNKNOWN_UNIT: "#",
    NO_AGGREGATION: "#",
    NOT_A_FRACTION: "#",
    INVALID_REFERENCE: "#",
  } as const;

  for (const reason of missingReasons)
    test(`${reason} prints "${signs[reason]}", whatever the format, and says why in both languages`, () => {
      const value: FigureValue = { quantity: { ok: false, reason }, of: null, trend: null, status: null };
      const meta = figureMeta("VALUE", { decimals: 0, unitOfMeasure: "%" }, "vi");
      const format = { ...defaultFormat, unitLabel: true, pad: true, qualifier: "gần" };
      expect(figureText(value, meta, format, "vi")).toBe(signs[reason]);
      expect(figureText(value, meta, format, "vi", "CELL")).toBe(signs[reason]);
      expect(missingText(reason, "vi")).toMatch(/^\p{Lu}.*\.$/u);
      expect(missingText(reason, "en")).toMatch(/^\p{Lu}.*\.$/u);
      expect(missingText(reason, "en")).not.toBe(missingText(reason, "vi"));
    });

  test("a sentence tells the reason", () =>
    expect(missingText("NO_TARGET", "vi")).toBe("Chưa có chỉ tiêu được giao để so sánh."));

  test("what may not be seen is said in the reader's language", () =>
    expect(missingSign("NOT_PERMITTED", "en")).toBe("(not permitted)"));
});

describe("units of measure", () => {
  for (const [text, scale, base] of [
    ["tỷ đồng", 1e9, "đồng"],
    ["tỉ đồng", 1e9, "đồng"],
    ["nghìn tỷ đồng", 1e12, "đồng"],
    ["triệu USD", 1e6, "USD"],
    ["nghìn lượt khách", 1e3, "lượt khách"],
    ["ngàn người", 1e3, "người"],
    ["Triệu đồng", 1e6, "đồng"],
    ["tỷ đồng".normalize("NFD"), 1e9, "đồng"],
    ["billion VND", 1e9, "VND"],
    ["thousand people", 1e3, "people"],
    ["tỷ", 1e9, ""],
    ["tỷ lệ", 1, "tỷ lệ"],
    ["triệuphú", 1, "triệuphú"],
    ["%", 1, "%"],
    ["", 1, ""],
  ] as const)
    test(`"${text}" is ${scale} of "${base}"`, () => {
      const unit = parseUnitOfMeasure(text);
      expect([unit.scale.toNumber(), unit.base]).toEqual([scale, base]);
    });

  for (const [text, counts] of [
    ["xã", true],
    ["học sinh", true],
    ["huyện, thị xã, thành phố", true],
    ["lượt khách", true],
    ["nghìn người", false],
    ["tỷ đồng", false],
    ["đồng/người", false],
    ["%", false],
    ["m²", false],
    ["ha", false],
    ["điểm phần trăm", false],
    ["", false],
  ] as const)
    test(`"${text}" ${counts ? "counts" : "does not count"} things`, () =>
      expect(isCountUnit(text)).toBe(counts));
});

describe("trend words", () => {
  const own = { up: "tăng thêm", down: "", same: "giữ nguyên" };
  for (const [trend, vi, en, withOwn] of [
    ["UP", "tăng", "up", "tăng thêm"],
    ["DOWN", "giảm", "down", "giảm"],
    ["SAME", "không đổi", "unchanged", "giữ nguyên"],
  ] as const)
    test(`${trend} is "${vi}", "${en}", or the writer's own word`, () => {
      expect(trendWord(trend, "vi")).toBe(vi);
      expect(trendWord(trend, "en")).toBe(en);
      expect(trendWord(trend, "vi", own)).toBe(withOwn);
    });
});
