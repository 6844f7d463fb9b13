import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";
import { type FigureRef, type FigureRefInput, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import type { Period } from "../../shared/period/period.ts";
import type { DataRights } from "../access/access.policy.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import type { ComputedFigure } from "./computed-figure.ts";
import { itemOf } from "./figure-question.ts";
import type { Figures } from "./figures.ts";

export type TableColumn = Omit<FigureRefInput, "unit">;

/** What a table shows. */
export type TableQuestion = {
  readonly group: string;
  readonly columns: readonly TableColumn[];
  readonly total: boolean;
};

export type FigureTable = {
  readonly catalogue: CatalogueSnapshot;
  /** The columns, each as a reference without a unit. */
  readonly columns: readonly FigureRef[];
  readonly rows: readonly { readonly unit: string; readonly cells: readonly ComputedFigure[] }[];
  /** The figures of the whole group; null when none were asked for. */
  readonly total: readonly ComputedFigure[] | null;
};

const mostColumns = 50;
const mostCells = 10_000;

/**
 * Computes a table of the members of a group.
 *
 * @param question 1 to 50 columns
 * @param asOf only data recorded until then; null: current data
 * @returns the members' rows in the group's order
 * @throws InputError for a malformed column, an unknown group (NOT_FOUND), or more than 10,000 cells
 */
export async function computeTable(
  figures: Figures,
  question: TableQuestion,
  period: Period,
  rights: DataRights,
  asOf: Date | null,
): Promise<FigureTable> {
  const { columns, total } = question;
  if (columns.length < 1 || columns.length > mostColumns)
    throw new InputError(`A table has 1 to ${mostColumns} columns, but ${columns.length} came`, {});
  const refs = columns.map((column) => parseFigureRef({ ...column, unit: null }));
  const group = parseCode(question.group, "group");
  const catalogue = await figures.cube.catalogue();
  const members = membersOf(catalogue, group);
  const units = total ? [...members, group] : members;
  if (units.length * refs.length > mostCells)
    throw new InputError(
      `A table has at most ${mostCells} cells, but this one would have ${units.length * refs.length}`,
      {},
      "LIMIT_EXCEEDED",
    );
  const items = units.flatMap((unit) => refs.map((ref) => itemOf({ ...ref, unit })));
  const cells = await figures.answer({ items, period, unit: null, rights }, asOf);
  const row = (index: number): readonly ComputedFigure[] =>
    cells.slice(index * refs.length, (index + 1) * refs.length);
  return {
    catalogue,
    columns: refs,
    rows: members.map((unit, index) => ({ unit, cells: row(index) })),
    total: total ? row(members.length) : null,
  };
}

function membersOf(catalogue: CatalogueSnapshot, group: string): readonly string[] {
  const members = catalogue.members(group);
  if (members !== null) return members;
  const what = catalogue.isUnit(group) ? "a reporting unit, not a group" : "not a group";
  throw new InputError(`${quote(group)} is ${what}`, { group }, "NOT_FOUND");
}
