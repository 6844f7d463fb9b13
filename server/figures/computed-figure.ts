import type { Locale } from "../../shared/base/locale.ts";
import type { FigureFormat } from "../../shared/figure/figure-format.ts";
import { type FigureMeta, figureMeta } from "../../shared/figure/figure-meta.ts";
import type { FigureRefInput, Measure } from "../../shared/figure/figure-ref.ts";
import { figureText } from "../../shared/figure/figure-text.ts";
import type { FigureValue } from "../../shared/figure/figure-value.ts";
import { type TrendWords, trendWord } from "../../shared/figure/trend-word.ts";
import type { EvaluatedFigure } from "../../shared/formula/evaluate-figure.ts";
import { decimalText } from "../../shared/number/decimal.ts";
import { periodText } from "../../shared/period/period.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import type { FigureItem } from "./figure-question.ts";

const invalid: FigureValue = {
  quantity: { ok: false, reason: "INVALID_REFERENCE" },
  of: null,
  trend: null,
  status: null,
};

/** A figure with its value, ready to be printed. Never changes; shared by everybody who asked the same. */
export class ComputedFigure {
  readonly key: string;
  readonly item: FigureItem;
  /** null for a reference that could not be read. */
  readonly evaluated: EvaluatedFigure | null;
  readonly catalogue: CatalogueSnapshot;
  #printed: string | null = null;

  constructor(item: FigureItem, evaluated: EvaluatedFigure | null, catalogue: CatalogueSnapshot) {
    this.key = item.key;
    this.item = item;
    this.evaluated = evaluated;
    this.catalogue = catalogue;
  }

  /** The reference as it was understood, or as it came when it could not be. */
  get ref(): FigureRefInput {
    return this.item.ok ? this.item.ref : this.item.input;
  }

  get value(): FigureValue {
    return this.evaluated ?? invalid;
  }

  get measure(): Measure {
    return this.item.ok ? this.item.ref.measure : "VALUE";
  }

  /** The unit or group that was meant, null when nobody named one. */
  get unit(): string | null {
    return this.evaluated?.unit ?? this.ref.unit ?? null;
  }

  /** The period that was meant, e.g. `"2022-S1"`; null when the expression makes none. */
  get period(): string | null {
    const period = this.evaluated?.period ?? null;
    return period === null ? null : periodText(period);
  }

  get indicatorCode(): string {
    return this.ref.indicator;
  }

  /** How it is printed; of an unknown indicator, with no decimals and no unit of measure. */
  meta(locale: Locale): FigureMeta {
    const indicator = this.catalogue.indicator(this.indicatorCode);
    const { unitOfMeasureVi = "", unitOfMeasureEn = null, decimals = 0 } = indicator ?? {};
    const unitOfMeasure = locale === "en" ? (unitOfMeasureEn ?? unitOfMeasureVi) : unitOfMeasureVi;
    return figureMeta(this.measure, { decimals, unitOfMeasure }, locale);
  }

  /** The printed text, e.g. `"16.461,31"`; the sign of a missing value where there is none. */
  text(format: FigureFormat, locale: Locale, place: "PROSE" | "CELL" = "PROSE"): string {
    return figureText(this.value, this.meta(locale), format, locale, place);
  }

  /** E.g. `"tăng"`; null where there is nothing to compare with. */
  trendWord(locale: Locale, words?: TrendWords): string | null {
    const { trend } = this.value;
    return trend === null ? null : trendWord(trend, locale, words);
  }

  indicatorName(locale: Locale): string | null {
    return this.catalogue.indicatorName(this.indicatorCode, locale);
  }

  unitName(locale: Locale): string | null {
    return this.unit === null ? null : this.catalogue.unitName(this.unit, locale);
  }

  /** Everything that a reader can see of it, as one text: figures with equal texts need not be sent again. */
  get printed(): string {
    this.#printed ??= this.#print();
    return this.#printed;
  }

  #print(): string {
    const { quantity, of, trend, status } = this.value;
    const [vi, en] = [this.meta("vi"), this.meta("en")];
    return JSON.stringify([
      quantity.ok ? decimalText(quantity.value) : quantity.reason,
      quantity.ok,
      of === null ? null : decimalText(of),
      trend,
      status,
      vi.decimals,
      vi.isCount,
      [vi.unitOfMeasure, en.unitOfMeasure],
      [this.indicatorName("vi"), this.indicatorName("en"), this.unitName("vi"), this.unitName("en")],
    ]);
  }
}
