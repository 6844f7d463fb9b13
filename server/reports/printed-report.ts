import { InputError } from "../../shared/base/input-error.ts";
import type { Locale } from "../../shared/base/locale.ts";
import { defaultFormat, type FigureFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import { type FigureRef, figureKey, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { type Period, parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import { resolvePeriod } from "../../shared/period/relative-period.ts";
import {
  documentFigures,
  documentTables,
  type PlacedTable,
  tableRefs,
} from "../../shared/report/document-figures.ts";
import type { DocumentNode } from "../../shared/report/document-node.ts";
import {
  type DocumentPrinter,
  type PrintedTable,
  type TrendWords,
  unreadableSign,
} from "../../shared/report/document-printer.ts";
import type { FigureTableColumn } from "../../shared/report/stored-columns.ts";
import type { DataRights } from "../access/access.policy.ts";
import type { CatalogueSnapshot } from "../figures/catalogue-snapshot.ts";
import type { ComputedFigure } from "../figures/computed-figure.ts";
import type { Figures } from "../figures/figures.ts";

/** Far above any report; each figure of a document costs memory and time. */
const mostFigures = 20_000;

/** What a report is about: where its relative references lead. */
export type ReportFrame = { readonly period: string; readonly unit: string };

/** The values of everything in a document that stands for data. */
export type ReportFigures = {
  /** In reading order, repeated ones once; without the cells of live tables. */
  readonly inText: readonly ComputedFigure[];
  readonly byKey: ReadonlyMap<string, ComputedFigure>;
  readonly catalogue: CatalogueSnapshot;
};

/**
 * Computes every figure of a document as a reader with these rights sees it.
 *
 * @throws InputError LIMIT_EXCEEDED when the document has more than 20,000
 */
export async function readReportFigures(
  figures: Figures,
  document: DocumentNode,
  frame: ReportFrame,
  rights: DataRights,
): Promise<ReportFigures> {
  const catalogue = await figures.cube.catalogue();
  const inText = new Map(documentFigures(document).map(({ ref }) => [figureKey(ref), ref]));
  const inTables = documentTables(document).flatMap((table) =>
    tableRefs(table, catalogue.members(table.group) ?? []).flat(),
  );
  const refs = new Map([...inText, ...inTables.map((ref) => [figureKey(ref), ref] as const)]);
  if (refs.size > mostFigures)
    throw new InputError(
      `A report prints at most ${mostFigures} figures, but this one has ${refs.size}`,
      { figures: refs.size },
      "LIMIT_EXCEEDED",
    );
  const computed = await figures.ofRefs([...refs.values()], parsePeriod(frame.period), frame.unit, rights);
  const byKey = new Map(computed.map((figure) => [figure.key, figure]));
  return {
    inText: [...inText.keys()].flatMap((key) => byKey.get(key) ?? []),
    byKey,
    catalogue,
  };
}

/** Prints the data of a document in one language. */
export class ReportPrinter implements DocumentPrinter {
  readonly #figures: ReportFigures;
  readonly #period: Period;
  readonly #locale: Locale;

  constructor(figures: ReportFigures, frame: ReportFrame, locale: Locale) {
    this.#figures = figures;
    this.#period = parsePeriod(frame.period);
    this.#locale = locale;
  }

  figure(ref: FigureRef, format: FigureFormat): string {
    return this.#of(ref)?.text(format, this.#locale) ?? unreadableSign;
  }

  trend(ref: FigureRef, words: TrendWords | null): string {
    const figure = this.#of(ref);
    if (figure === undefined) return unreadableSign;
    // As in the editor: what cannot be compared has no word.
    return figure.trendWord(this.#locale, words ?? undefined) ?? "…";
  }

  periodLabel(expression: string): string {
    try {
      return periodLabel(resolvePeriod(expression, this.#period), this.#locale);
    } catch (error) {
      if (error instanceof InputError) return unreadableSign;
      throw error;
    }
  }

  table(table: PlacedTable): PrintedTable | null {
    const members = this.#figures.catalogue.members(table.group);
    if (members === null) return null;
    const rows = tableRefs(table, members).map((refs) =>
      refs.map((ref, at) => this.#cell(ref, table.columns[at]?.decimals ?? null)),
    );
    const names = members.map((unit) => this.#figures.catalogue.unitName(unit, this.#locale) ?? unit);
    const total = table.total ? rows.at(-1) : undefined;
    return {
      headings: [
        ordinalHead[this.#locale],
        unitHead[this.#locale],
        ...table.columns.map((column) => this.#heading(column)),
      ],
      rows: names.map((name, at) => [String(at + 1), name, ...(rows[at] ?? [])]),
      total: total === undefined ? null : ["", totalHead[this.#locale], ...total],
    };
  }

  #heading(column: FigureTableColumn): string {
    if (column.heading !== null) return column.heading;
    const { catalogue } = this.#figures;
    const name = catalogue.indicatorName(column.indicator, this.#locale) ?? column.indicator;
    const indicator = catalogue.indicator(column.indicator);
    if (indicator === null) return name;
    const { unitOfMeasureVi, unitOfMeasureEn, decimals } = indicator;
    const ownUnit = this.#locale === "en" ? (unitOfMeasureEn ?? unitOfMeasureVi) : unitOfMeasureVi;
    const { measure } = parseFigureRef(column);
    const { unitOfMeasure } = figureMeta(measure, { decimals, unitOfMeasure: ownUnit }, this.#locale);
    return unitOfMeasure === "" ? name : `${name} (${unitOfMeasure})`;
  }

  #cell(ref: FigureRef, decimals: number | null): string {
    return this.#of(ref)?.text({ ...defaultFormat, decimals }, this.#locale, "CELL") ?? unreadableSign;
  }

  #of(ref: FigureRef): ComputedFigure | undefined {
    return this.#figures.byKey.get(figureKey(ref));
  }
}

// Words of the report, as the editor prints them.
const ordinalHead = { vi: "TT", en: "No." } as const;
const unitHead = { vi: "Đơn vị", en: "Unit" } as const;
const totalHead = { vi: "Tổng cộng", en: "Total" } as const;
