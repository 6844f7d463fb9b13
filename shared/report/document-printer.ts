import type { Locale } from "../base/locale.ts";
import type { FigureFormat } from "../figure/figure-format.ts";
import type { FigureRef } from "../figure/figure-ref.ts";
import { figureFormatOf, figureRefOf, type PlacedTable } from "./document-figures.ts";
import { type DocumentNode, nodesOf, textAttributeOf } from "./document-node.ts";
import { headingNumbers } from "./heading-numbers.ts";

/** A live table as it is printed; every row, the total too, has one text per heading. */
export type PrintedTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
};

/** Puts values into a document; whoever prints one supplies it. */
export interface DocumentPrinter {
  figure(ref: FigureRef, format: FigureFormat): string;
  trend(ref: FigureRef, words: TrendWords | null): string;
  /** @param expression e.g. `"P"` or `"P-1Y"`, not yet checked */
  periodLabel(expression: string): string;
  /** @returns `null` when there is no such group */
  table(table: PlacedTable): PrintedTable | null;
}

/** The writer's own words of a trend. */
export type TrendWords = { readonly up: string; readonly down: string; readonly same: string };

/** What is printed where a node refers to nothing that can be understood. */
export const unreadableSign = "#";

/**
 * Prints the inline nodes that stand for data.
 *
 * @param node any inline node
 * @param printer supplies the values
 * @returns its text; `null` when the node is none of them
 */
export function printedAtom(node: DocumentNode, printer: DocumentPrinter): string | null {
  if (node.type === "periodLabel") return printer.periodLabel(textAttributeOf(node, "period") ?? "P");
  if (node.type !== "figure" && node.type !== "trend") return null;
  const ref = figureRefOf(node);
  if (ref === null) return unreadableSign;
  return node.type === "figure"
    ? printer.figure(ref, figureFormatOf(node))
    : printer.trend(ref, trendWordsOf(node.attrs["words"]));
}

/**
 * Numbers the headings of a document.
 *
 * @param document as `parseDocument` gives it
 * @param locale of the reader
 * @returns the number of each heading node
 */
export function numbersByHeading(document: DocumentNode, locale: Locale): ReadonlyMap<DocumentNode, string> {
  const headings = [...nodesOf(document)].filter((node) => node.type === "heading");
  const numbers = headingNumbers(headings.map(headingLevelOf), locale);
  return new Map(headings.map((heading, index) => [heading, numbers[index] ?? ""]));
}

/**
 * Reads the level of a heading.
 *
 * @param node of type `heading`
 * @returns 1 to 5; 1 when the document says nothing usable
 */
export function headingLevelOf(node: DocumentNode): number {
  const level = node.attrs["level"];
  return typeof level === "number" && level >= 1 && level <= 5 ? level : 1;
}

/**
 * Reads the writer's own words of a trend node.
 *
 * @param value the attribute `words`, not yet checked
 * @returns the three words; `null` when the language's own are meant
 */
export function trendWordsOf(value: unknown): TrendWords | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("up" in value && "down" in value && "same" in value)) return null;
  const { up, down, same } = value;
  return typeof up === "string" && typeof down === "string" && typeof same === "string"
    ? { up, down, same }
    : null;
}

/**
 * Reads the number with which an ordered list begins.
 *
 * @param node of type `orderedList`
 * @returns a whole number; 1 when the document says nothing usable
 */
export function listStart(node: DocumentNode): number {
  const start = node.attrs["start"];
  return typeof start === "number" && Number.isInteger(start) ? start : 1;
}
