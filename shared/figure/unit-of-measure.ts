import { Decimal } from "../number/decimal.ts";

/** A unit of measure taken apart: "tỷ đồng" is 10⁹ of "đồng". */
export type UnitOfMeasure = {
  /** A power of ten; 1 when no word of scale leads. */
  readonly scale: Decimal;
  /** What is measured or counted, without words of scale; may be "". */
  readonly base: string;
};

const words: readonly (readonly [RegExp, Decimal])[] = [
  [/^(?:nghìn|ngàn|thousand)(?:\s+|$)/iu, new Decimal(1e3)],
  [/^(?:triệu|million)(?:\s+|$)/iu, new Decimal(1e6)],
  // "tỷ lệ" is a ratio, not a thousand million of "lệ".
  [/^(?:tỷ|tỉ|billion)(?!\s+(?:lệ|số|suất|trọng))(?:\s+|$)/iu, new Decimal(1e9)],
];

/**
 * Takes a unit of measure apart into its scale and what it counts.
 *
 * @param text in Vietnamese or English, e.g. "nghìn tỷ đồng", "million USD"
 * @returns e.g. `parseUnitOfMeasure("tỷ đồng")` is 10⁹ of "đồng"
 */
export function parseUnitOfMeasure(text: string): UnitOfMeasure {
  let base = text.normalize("NFC").trim();
  let scale = new Decimal(1);
  for (;;) {
    const found = words.find(([word]) => word.test(base));
    if (found === undefined) return { scale, base };
    base = base.replace(found[0], "").trim();
    scale = scale.times(found[1]);
  }
}

const measured = new Set(
  "% ‰ đồng vnd usd eur euro dollar dollars ha km km² km2 m m² m2 m³ m3 cm mm kg g tạ tấn ton tons tonne tonnes lít litre litres kwh mwh gwh mw kw điểm point points".split(
    " ",
  ),
);

/**
 * Tells whether a unit counts things (xã, học sinh) rather than measuring something (đồng, ha, %): only counts
 * are padded, because "05 tỷ đồng" is nowhere written.
 *
 * @returns e.g. true for "xã", false for "tỷ đồng", "m²" and "nghìn người"
 */
export function isCountUnit(text: string): boolean {
  const { scale, base } = parseUnitOfMeasure(text);
  const first = base.toLowerCase().split(/[\s/]/)[0] ?? "";
  return scale.eq(1) && base !== "" && !measured.has(first) && !/^(?:điểm|phần trăm)/iu.test(base);
}
