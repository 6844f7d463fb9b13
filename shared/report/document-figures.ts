import { InputError } from "../base/input-error.ts";
import { defaultFormat, type FigureFormat } from "../figure/figure-format.ts";
import { type FigureRef, parseFigureRef } from "../figure/figure-ref.ts";
import { type DocumentNode, nodesOf, textAttributeOf } from "./document-node.ts";
import { type FigureTableColumn, storedColumns } from "./stored-columns.ts";
import { storedFormat } from "./stored-format.ts";

/** A figure or a trend word where it stands in a document. */
export type PlacedFigure = {
  readonly nodeId: string | null;
  readonly place: "FIGURE" | "TREND";
  readonly ref: FigureRef;
  readonly format: FigureFormat;
};

/** A live table where it stands in a document. */
export type PlacedTable = {
  readonly nodeId: string | null;
  readonly group: string;
  readonly columns: readonly FigureTableColumn[];
  readonly total: boolean;
  readonly caption: string | null;
};

/**
 * Lists the figures and trend words of a document in reading order; the cells of live tables are not among
 * them (see `documentTables` and `tableRefs`).
 *
 * @param document as `parseDocument` gives it
 * @returns every node whose reference can be understood; repeated ones as often as they stand there
 */
export function documentFigures(document: DocumentNode): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const node of nodesOf(document)) {
    if (node.type !== "figure" && node.type !== "trend") continue;
    const ref = figureRefOf(node);
    if (ref === null) continue;
    found.push({
      nodeId: textAttributeOf(node, "id"),
      place: node.type === "figure" ? "FIGURE" : "TREND",
      ref,
      format: figureFormatOf(node),
    });
  }
  return found;
}

/**
 * Lists the live tables of a document in reading order.
 *
 * @param document as `parseDocument` gives it
 * @returns every table that names a group and at least one usable column
 */
export function documentTables(document: DocumentNode): PlacedTable[] {
  return [...nodesOf(document)].flatMap((node) => {
    const table = node.type === "figureTable" ? figureTableOf(node) : null;
    return table === null ? [] : [table];
  });
}

/**
 * Reads the reference of a figure or trend node.
 *
 * @param node with the attributes of DESIGN §5
 * @returns the reference; `null` when a code, period or measure is not one, which prints as an error sign
 */
export function figureRefOf(node: Pick<DocumentNode, "attrs">): FigureRef | null {
  const { indicator, unit, period, measure, target, breakdown } = node.attrs;
  if (typeof indicator !== "string") return null;
  try {
    return parseFigureRef({
      indicator,
      unit: textOrNull(unit),
      period: textOrNull(period) ?? "P",
      measure: textOrNull(measure) ?? "VALUE",
      target: textOrNull(target),
      breakdown: textOrNull(breakdown),
    });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/**
 * Reads the format of a figure node.
 *
 * @param node with a `format` attribute, or none
 * @returns every setting, `null` where it is the default
 */
export function figureFormatOf(node: Pick<DocumentNode, "attrs">): FigureFormat {
  return { ...defaultFormat, ...storedFormat(node.attrs["format"]) };
}

/**
 * Reads a live table.
 *
 * @param node of type `figureTable`
 * @returns the table; `null` when it names no group or no usable column
 */
export function figureTableOf(node: DocumentNode): PlacedTable | null {
  const group = textAttributeOf(node, "group");
  const columns = storedColumns(node.attrs["columns"]);
  if (group === null || columns.length === 0) return null;
  return {
    nodeId: textAttributeOf(node, "id"),
    group,
    columns,
    total: node.attrs["total"] !== false,
    caption: textAttributeOf(node, "caption"),
  };
}

/**
 * Gives the references behind the cells of a live table.
 *
 * @param table as `documentTables` gives it
 * @param members codes of the group's units in their order
 * @returns one list per row, in the order of the columns; the total row comes last when the table has one,
 *   asking for the group itself
 */
export function tableRefs(table: PlacedTable, members: readonly string[]): FigureRef[][] {
  const units = table.total ? [...members, table.group] : members;
  return units.map((unit) => table.columns.map((column) => parseFigureRef({ ...refPart(column), unit })));
}

function refPart(column: FigureTableColumn) {
  const { indicator, measure, period, target, breakdown } = column;
  return { indicator, measure, period, target, breakdown };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
