import type { Client } from "urql";
import type { Locale } from "../../shared/base/locale.ts";
import { parseFigureRef } from "../../shared/figure/figure-ref.ts";
import type { PlacedTable } from "../../shared/report/document-figures.ts";
import { FigureTableHeadsDocument } from "../api/generated/operations.ts";

type Named = Readonly<Record<Locale, string>>;

/** The frame of a live table: everything but its values. */
export type TableHead = {
  readonly columns: readonly { readonly name: Named; readonly unitOfMeasure: Named }[];
  readonly rows: readonly { readonly unit: string; readonly name: Named }[];
};

/** Loads the frames of live tables. */
export interface TableHeads {
  /**
   * Gives the members of a table's group and the names of its columns.
   *
   * @throws Error when there is no answer; asked again, it tries again
   */
  load(table: PlacedTable): Promise<TableHead>;
}

/**
 * Loads the frames of live tables from the server, each once.
 *
 * @param client of the page
 * @param period of the report, e.g. `"2023-S1"`
 */
export function createTableHeads(client: Client, period: string): TableHeads {
  const loaded = new Map<string, Promise<TableHead>>();
  return {
    load(table) {
      const key = JSON.stringify([table.group, table.columns]);
      const head = loaded.get(key) ?? loadHead(client, period, table);
      loaded.set(key, head);
      head.catch(() => loaded.delete(key));
      return head;
    },
  };
}

async function loadHead(client: Client, period: string, table: PlacedTable): Promise<TableHead> {
  const columns = table.columns.map((column) => {
    const { indicator, measure, period: when, target, breakdown } = parseFigureRef(column);
    return { indicator, measure, period: when, target, breakdown };
  });
  const query = { group: table.group, columns, total: table.total };
  const { data, error } = await client.query(FigureTableHeadsDocument, { query, period }).toPromise();
  if (data === undefined || data === null) throw error ?? new Error("The server sent no table");
  return {
    columns: data.figureTable.columns.map((column) => ({
      // Nobody knows the indicator: its code is at least what was written.
      name: { vi: column.nameVi ?? column.indicator, en: column.nameEn ?? column.indicator },
      unitOfMeasure: { vi: column.unitOfMeasureVi, en: column.unitOfMeasureEn },
    })),
    rows: data.figureTable.rows.map((row) => ({
      unit: row.unit,
      name: { vi: row.unitNameVi, en: row.unitNameEn },
    })),
  };
}
