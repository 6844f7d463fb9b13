import { describe, expect, test } from "vitest";
import type { FigureFormat } from "../../shared/figure/figure-format.ts";
import type { Trend } from "../../shared/figure/figure-value.ts";
import { type PrintedFact, printFact } from "../support/seed-figure.ts";

type Row = readonly [fact: PrintedFact, format: Partial<FigureFormat>, text: string, trend: Trend | null];

const value = (number: string, unit: string, more: Partial<PrintedFact> = {}): PrintedFact => ({
  value: number,
  unit,
  role: "value",
  ...more,
});
const change = (number: string, signedChange: string, direction: string): PrintedFact => ({
  value: number,
  unit: "%",
  role: "change_pct",
  direction,
  signedChange,
});

/** Facts of a real half-year's report, chosen so that every way of writing a number occurs. */
const rows: readonly Row[] = [
  [value("37", "nghị quyết", { role: "count" }), {}, "37", null],
  [value("99.92", "%", { role: "share_of_total" }), { spacing: " " }, "99,92 %", null],
  [value("540", "việc", { role: "change_abs", signedChange: "540" }), {}, "540", "UP"],
  [change("7.0", "7.0", "tăng"), { qualifier: "AUTO" }, "7,0%", "UP"],
  [change("3.33", "-3.33", "giảm"), {}, "3,33%", "DOWN"],
  [value("20577", "tỷ đồng", { qualifier: "ước" }), { qualifier: "AUTO" }, "ước 20.577", null],
  [value("58", "%", { role: "share_of_plan" }), {}, "58%", null],
  [value("5", "xã", { role: "count" }), {}, "05", null],
  [value("9", "dự án", { role: "count" }), { unitLabel: true }, "09 dự án", null],
  [value("8948.5", "tỷ đồng"), { unitLabel: true }, "8.948,5 tỷ đồng", null],
  [value("131.4", "triệu USD"), { unitLabel: true }, "131,4 triệu USD", null],
  [value("61", "học sinh", { role: "ratio_part", of: "78" }), {}, "61/78", null],
  [value("1363", "văn bản", { role: "count" }), {}, "1.363", null],
  [value("19.6", "tỷ đồng"), { unitLabel: true, qualifier: "gần" }, "gần 19,6 tỷ đồng", null],
  [value("20430", "m²"), { unitLabel: true, spacing: "" }, "20.430m²", null],
  [value("16461.31", "tỷ đồng"), {}, "16.461,31", null],
  [change("87.3", "-12.7", "bằng"), {}, "87,3%", "DOWN"],
  [value("1.1", "triệu đồng", { role: "change_abs", signedChange: "-1.1" }), {}, "1,1", "DOWN"],
  [value("4", "hạng", { role: "rank" }), { unitLabel: false }, "4", null],
  [value("5", "hạng", { role: "rank" }), {}, "5/63", null],
  [value("7", "HCV", { role: "count" }), { unitLabel: true }, "7 HCV", null],
  [value("8354", "nghìn lượt khách"), { unitLabel: true }, "8.354 nghìn lượt khách", null],
  [value("1.2", "triệu đối tượng"), { qualifier: "khoảng" }, "khoảng 1,2", null],
  [value("1.324", "tỷ đồng"), {}, "1,324", null],
];

describe("facts of a real report", () => {
  for (const [fact, format, text, trend] of rows)
    test(`the ${fact.role} of ${fact.value} ${fact.unit} prints "${text}"`, () => {
      const figure = printFact(fact, format);
      expect(figure.text).toBe(text);
      expect(figure.trend).toBe(trend);
    });
});
