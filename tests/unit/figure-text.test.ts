import { describe, expect, test } from "vitest";
import { defaultFormat, type FigureFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import type { Measure } from "../../shared/figure/figure-ref.ts";
import { type FigurePlace, figureText } from "../../shared/figure/figure-text.ts";
import type { FigureValue, ObservationStatus } from "../../shared/figure/figure-value.ts";
import { Decimal } from "../../shared/number/decimal.ts";

type Case = {
  readonly value: string;
  readonly of?: string;
  readonly status?: ObservationStatus;
  readonly measure?: Measure;
  readonly decimals?: number;
  readonly unit?: string;
  readonly place?: FigurePlace;
  readonly format?: Partial<FigureFormat>;
  readonly locale?: "vi" | "en";
};

function printed(given: Case): string {
  const locale = given.locale ?? "vi";
  const value: FigureValue = {
    quantity: { ok: true, value: new Decimal(given.value) },
    of: given.of === undefined ? null : new Decimal(given.of),
    trend: null,
    status: given.status ?? "FINAL",
  };
  const indicator = { decimals: given.decimals ?? 0, unitOfMeasure: given.unit ?? "xã" };
  const meta = figureMeta(given.measure ?? "VALUE", indicator, locale);
  return figureText(value, meta, { ...defaultFormat, ...given.format }, locale, given.place);
}

const billions = { decimals: 2, unit: "tỷ đồng" };

const cases: readonly (readonly [string, Case, string])[] = [
  // Counts below ten.
  ["a count below ten is padded in prose", { value: "5" }, "05"],
  ["a count in a cell is not padded", { value: "5", place: "CELL" }, "5"],
  ["ten is not padded", { value: "10" }, "10"],
  ["zero is not padded", { value: "0" }, "0"],
  ["a negative count is padded behind its sign", { value: "-5" }, "-05"],
  ["a change of a count is padded", { value: "-5", measure: "CHANGE" }, "05"],
  ["a number of units is padded", { value: "7", measure: "UNIT_COUNT", ...billions }, "07"],
  ["what measures is not padded", { value: "5", unit: "ha" }, "5"],
  ["what is counted in thousands is not padded", { value: "5", unit: "nghìn người" }, "5"],
  ["money is not padded", { value: "5", unit: "tỷ đồng" }, "5"],
  ["decimals rule padding out", { value: "5.5", decimals: 1 }, "5,5"],
  ["what rounds to ten is not padded", { value: "9.6" }, "10"],
  ["what rounds to nine is padded", { value: "9.4" }, "09"],
  ["the writer may do without padding", { value: "5", format: { pad: false } }, "5"],
  ["the writer may pad in a cell", { value: "5", place: "CELL", format: { pad: true } }, "05"],
  ["the writer may pad what measures", { value: "5", unit: "ha", format: { pad: true } }, "05"],
  // Ranks and fractions.
  ["a rank stands before its field", { value: "5", of: "63", measure: "RANK" }, "5/63"],
  ["a rank without a known field stands alone", { value: "4", measure: "RANK" }, "4"],
  [
    "a rank can do without its field",
    { value: "5", of: "63", measure: "RANK", format: { unitLabel: false } },
    "5",
  ],
  ["a rank is never padded", { value: "5", of: "9", measure: "RANK", format: { pad: true } }, "5/9"],
  [
    "a fraction keeps both parts",
    { value: "61", of: "78", measure: "FRACTION", unit: "%", decimals: 1 },
    "61/78",
  ],
  ["a fraction of thousands is grouped", { value: "1363", of: "21512", measure: "FRACTION" }, "1.363/21.512"],
  ["a fraction is padded only on demand", { value: "2", of: "5", measure: "FRACTION" }, "2/5"],
  [
    "a padded fraction is padded in both parts",
    { value: "2", of: "5", measure: "FRACTION", format: { pad: true } },
    "02/05",
  ],
  [
    "parts that are no counts keep two decimals",
    { value: "489.714", of: "16461.3", measure: "FRACTION" },
    "489,71/16.461,3",
  ],
  ["a fraction without a denominator is its numerator", { value: "61", measure: "FRACTION" }, "61"],
  // Percentages.
  ["a change in per cent keeps its zero", { value: "7", measure: "CHANGE_PERCENT" }, "7,0%"],
  ["an index is a level", { value: "87.31", measure: "INDEX", ...billions }, "87,3%"],
  [
    "a per cent of the target takes the decimals asked for",
    { value: "58.002", measure: "PERCENT_OF_TARGET", format: { decimals: 0 } },
    "58%",
  ],
  ["a share is printed in per cent", { value: "33.333", measure: "SHARE" }, "33,3%"],
  [
    "a value in per cent carries its sign without a blank",
    { value: "99.92", unit: "%", decimals: 2 },
    "99,92%",
  ],
  ["a per mille value too", { value: "12.5", unit: "‰", decimals: 1 }, "12,5‰"],
  [
    "a blank may stand before %",
    { value: "99.92", unit: "%", decimals: 2, format: { spacing: " " } },
    "99,92 %",
  ],
  [
    "% may be left to the writer",
    { value: "99.92", unit: "%", decimals: 2, format: { unitLabel: false } },
    "99,92",
  ],
  [
    "a difference of percentages is in points",
    { value: "1.25", unit: "%", decimals: 2, measure: "CHANGE", format: { unitLabel: true } },
    "1,25 điểm phần trăm",
  ],
  [
    "points in English",
    { value: "1.25", unit: "%", decimals: 2, measure: "CHANGE", format: { unitLabel: true }, locale: "en" },
    "1.25 percentage points",
  ],
  // Signs.
  ["a fall beside its word has no sign", { value: "-540", measure: "CHANGE", unit: "việc" }, "540"],
  ["a fall in a cell has one", { value: "-540", measure: "CHANGE", unit: "việc", place: "CELL" }, "-540"],
  [
    "a fall in per cent beside its word has none",
    { value: "-3.33", measure: "CHANGE_PERCENT", format: { decimals: 2 } },
    "3,33%",
  ],
  ["a negative value keeps its sign in prose", { value: "-3.33", unit: "%", decimals: 2 }, "-3,33%"],
  ["a sign on demand", { value: "540", unit: "việc", format: { sign: "ALWAYS" } }, "+540"],
  [
    "a minus stays one where a sign is always wanted",
    { value: "-540", unit: "việc", format: { sign: "ALWAYS" } },
    "-540",
  ],
  ["zero never has a sign", { value: "0", unit: "việc", format: { sign: "ALWAYS" } }, "0"],
  [
    "what rounds to zero never has a sign",
    { value: "-0.004", ...billions, format: { sign: "MINUS" } },
    "0,00",
  ],
  ["a magnitude on demand", { value: "-3.3", unit: "%", decimals: 1, format: { sign: "MAGNITUDE" } }, "3,3%"],
  [
    "a change with its minus on demand",
    { value: "-540", measure: "CHANGE", unit: "việc", format: { sign: "MINUS" } },
    "-540",
  ],
  // Units.
  ["a unit is left to the writer", { value: "16461.31", ...billions }, "16.461,31"],
  [
    "a unit follows on demand",
    { value: "16461.31", ...billions, format: { unitLabel: true } },
    "16.461,31 tỷ đồng",
  ],
  ["a unit may cling", { value: "20430", unit: "m²", format: { unitLabel: true, spacing: "" } }, "20.430m²"],
  [
    "a number of units has a label",
    { value: "26", measure: "UNIT_COUNT", format: { unitLabel: true } },
    "26 đơn vị",
  ],
  [
    "and in English",
    { value: "26", measure: "UNIT_COUNT", format: { unitLabel: true }, locale: "en" },
    "26 units",
  ],
  [
    "a fraction has no unit of its own",
    { value: "61", of: "78", measure: "FRACTION", unit: "%", format: { unitLabel: true } },
    "61/78",
  ],
  ["English separates the other way round", { value: "16461.31", ...billions, locale: "en" }, "16,461.31"],
  // Scale.
  [
    "đồng in tỷ",
    { value: "8250000000", unit: "đồng", format: { scale: "BILLION", unitLabel: true } },
    "8,25 tỷ đồng",
  ],
  [
    "người in nghìn",
    { value: "8354000", unit: "người", format: { scale: "THOUSAND", unitLabel: true } },
    "8.354 nghìn người",
  ],
  [
    "người in triệu",
    { value: "1200000", unit: "người", format: { scale: "MILLION", unitLabel: true } },
    "1,2 triệu người",
  ],
  [
    "tỷ in triệu loses the decimals that it used up",
    { value: "16461.31", ...billions, format: { scale: "MILLION", unitLabel: true } },
    "16.461.310 triệu đồng",
  ],
  [
    "tỷ in triệu with decimals asked for",
    { value: "1.2345", decimals: 4, unit: "tỷ đồng", format: { scale: "MILLION", decimals: 2 } },
    "1.234,50",
  ],
  [
    "tỷ in triệu keeps the decimals that are left",
    { value: "1.2345", decimals: 4, unit: "tỷ đồng", format: { scale: "MILLION" } },
    "1.234,5",
  ],
  [
    "tỷ in its own scale is as recorded",
    { value: "16461.31", ...billions, format: { scale: "BILLION", unitLabel: true } },
    "16.461,31 tỷ đồng",
  ],
  [
    "tỷ in đồng",
    { value: "7.01", ...billions, format: { scale: "ONE", unitLabel: true } },
    "7.010.000.000 đồng",
  ],
  [
    "nghìn tỷ in tỷ",
    { value: "70.437", decimals: 3, unit: "nghìn tỷ đồng", format: { scale: "BILLION", unitLabel: true } },
    "70.437 tỷ đồng",
  ],
  [
    "a change is scaled like its value",
    {
      value: "-1.1",
      decimals: 1,
      unit: "triệu đồng",
      measure: "CHANGE",
      format: { scale: "THOUSAND", unitLabel: true },
    },
    "1.100 nghìn đồng",
  ],
  [
    "a percentage has no scale",
    { value: "7", measure: "CHANGE_PERCENT", ...billions, format: { scale: "THOUSAND" } },
    "7,0%",
  ],
  ["a value in per cent has none", { value: "7", unit: "%", format: { scale: "THOUSAND" } }, "7%"],
  ["a scaled count is not padded", { value: "5000", unit: "người", format: { scale: "THOUSAND" } }, "5"],
  [
    "English words of scale",
    { value: "1500000", unit: "people", locale: "en", format: { scale: "MILLION", unitLabel: true } },
    "1.5 million people",
  ],
  [
    "English units in a scale",
    {
      value: "1.5",
      decimals: 1,
      unit: "billion VND",
      locale: "en",
      format: { scale: "MILLION", unitLabel: true },
    },
    "1,500 million VND",
  ],
  // Qualifiers.
  [
    "an estimate says so",
    { value: "20577", unit: "tỷ đồng", status: "ESTIMATED", format: { qualifier: "AUTO" } },
    "ước 20.577",
  ],
  [
    "a provisional value says so",
    { value: "20577", unit: "tỷ đồng", status: "PROVISIONAL", format: { qualifier: "AUTO" } },
    "sơ bộ 20.577",
  ],
  [
    "a final value says nothing",
    { value: "20577", unit: "tỷ đồng", format: { qualifier: "AUTO" } },
    "20.577",
  ],
  ["an estimate is silent unless asked", { value: "20577", unit: "tỷ đồng", status: "ESTIMATED" }, "20.577"],
  [
    "any other word is printed as it is",
    { value: "19.6", decimals: 1, unit: "tỷ đồng", format: { qualifier: "gần" } },
    "gần 19,6",
  ],
  [
    "an estimate in English",
    { value: "20577", unit: "VND", status: "ESTIMATED", locale: "en", format: { qualifier: "AUTO" } },
    "estimated 20,577",
  ],
  [
    "a provisional value in English",
    { value: "20577", unit: "VND", status: "PROVISIONAL", locale: "en", format: { qualifier: "AUTO" } },
    "provisional 20,577",
  ],
];

describe("the text of figures", () => {
  for (const [title, given, text] of cases)
    test(`${title}: ${text}`, () => expect(printed(given)).toBe(text));
});
