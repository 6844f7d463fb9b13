import type { Node } from "@tiptap/pm/model";
import type { NodeView, NodeViewConstructor } from "@tiptap/pm/view";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import { figureTableOf, type PlacedTable, tableRefs } from "../../shared/report/document-figures.ts";
import { parseDocument } from "../../shared/report/document-node.ts";
import { i18n } from "../ui/i18n.ts";
import { applyPaint } from "./apply-paint.ts";
import type { FigureContext } from "./figure-context.ts";
import { isChange } from "./live-atom-view.ts";
import { type PaintedFigure, paintedFigure } from "./painted-figure.ts";
import type { TableHead } from "./table-heads.ts";

/** Which figure a cell shows, for its card. */
export const cellRefs = new WeakMap<Element, FigureRef>();

/**
 * Reads a live table from the document.
 *
 * @param node of type `figureTable`
 * @returns the table; `null` when it names no group or no usable column
 */
export function placedTableOf(node: Node): PlacedTable | null {
  const [table] = parseDocument({ type: "doc", content: [node.toJSON()] }).content;
  return table === undefined ? null : figureTableOf(table);
}

/** A live table: a real one, so that a reader hears its heads. Its cells listen like the figures in sentences. */
class FigureTableView implements NodeView {
  readonly dom: HTMLElement;
  private readonly stops = new Set<() => void>();
  private table: PlacedTable | null = null;
  /** Grows with every build, so that an answer to an older one is let fall. */
  private build = 0;

  constructor(
    private node: Node,
    private readonly context: FigureContext,
  ) {
    this.dom = document.createElement("div");
    this.dom.className = "figure-table";
    this.dom.contentEditable = "false";
    this.rebuild();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const changed = JSON.stringify(node.attrs) !== JSON.stringify(this.node.attrs);
    this.node = node;
    if (changed) this.rebuild();
    return true;
  }

  /** What is painted here is no edit of the document. */
  ignoreMutation(): boolean {
    return true;
  }

  /** Buttons work; everything else selects the table. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest("button") !== null;
  }

  destroy(): void {
    this.build += 1;
    this.stopAll();
  }

  private rebuild(): void {
    this.build += 1;
    this.stopAll();
    this.table = placedTableOf(this.node);
    if (this.table === null) this.showMessage(i18n.t("figures.tableUnreadable"));
    else void this.load(this.table, this.build);
  }

  private async load(table: PlacedTable, build: number): Promise<void> {
    this.showMessage(i18n.t("figures.tableLoading"));
    try {
      const head = await this.context.tableHeads.load(table);
      if (build === this.build) this.show(table, head);
    } catch {
      if (build === this.build) this.showMessage(i18n.t("figures.tableFailed"), () => this.rebuild());
    }
  }

  private showMessage(text: string, retry: (() => void) | null = null): void {
    const message = element("p", "figure-table-message", text);
    if (retry !== null) {
      const button = element("button", "figure-table-retry", i18n.t("app.retry"));
      button.setAttribute("type", "button");
      button.addEventListener("click", retry);
      message.append(" ", button);
    }
    this.dom.replaceChildren(message);
  }

  private show(table: PlacedTable, head: TableHead): void {
    if (head.rows.length === 0) {
      this.showMessage(i18n.t("figures.tableEmpty"));
      return;
    }
    const shown = element("table", "figure-table-grid");
    if (table.caption !== null) shown.append(element("caption", "", table.caption));
    shown.append(this.headRow(table, head), this.body(table, head));
    const scroller = element("div", "figure-table-scroller");
    scroller.append(shown);
    this.dom.replaceChildren(scroller);
    this.stops.add(scrollableByKeyboard(scroller, table.caption ?? totalHead[this.context.textLocale]));
  }

  private headRow(table: PlacedTable, head: TableHead): HTMLElement {
    const { textLocale } = this.context;
    const row = element("tr", "");
    row.append(headCell("col", ordinalHead[textLocale]), headCell("col", unitHead[textLocale]));
    table.columns.forEach((column, index) => {
      const said = head.columns[index];
      const cell = headCell("col", column.heading ?? said?.name[textLocale] ?? column.indicator);
      const unitOfMeasure = said?.unitOfMeasure[textLocale] ?? "";
      // A heading of the writer's own may already say it.
      if (column.heading === null && unitOfMeasure !== "") {
        cell.append(element("span", "figure-table-unit", ` (${unitOfMeasure})`));
      }
      row.append(cell);
    });
    const section = element("thead", "");
    section.append(row);
    return section;
  }

  private body(table: PlacedTable, head: TableHead): HTMLElement {
    const { textLocale } = this.context;
    const refs = tableRefs(
      table,
      head.rows.map(({ unit }) => unit),
    );
    const section = element("tbody", "");
    refs.forEach((rowRefs, index) => {
      const said = head.rows[index];
      const row = element("tr", said === undefined ? "figure-table-total" : "");
      row.append(
        element("td", "figure-table-ordinal", said === undefined ? "" : String(index + 1)),
        headCell("row", said?.name[textLocale] ?? totalHead[textLocale]),
        ...rowRefs.map((ref, column) => this.cell(ref, table.columns[column]?.decimals ?? null)),
      );
      section.append(row);
    });
    return section;
  }

  private cell(ref: FigureRef, decimals: number | null): HTMLElement {
    const cell = element("td", "figure-table-cell");
    cellRefs.set(cell, ref);
    const format = { ...defaultFormat, decimals };
    const { store, textLocale, changed } = this.context;
    let painted: PaintedFigure | null = null;
    const paint = (asNews: boolean) => {
      const snapshot = store.get(ref);
      const before = painted;
      painted = paintedFigure(snapshot, format, textLocale, "CELL");
      applyPaint(cell, painted, before, asNews);
      if (asNews && isChange(before, painted) && snapshot.kind === "known") {
        const { key, name, unitName } = snapshot.data;
        changed({ key, name: `${name[textLocale]} (${unitName[textLocale]})`, text: painted.text });
      }
    };
    paint(false);
    this.stops.add(store.subscribe(ref, () => paint(true)));
    return cell;
  }

  private stopAll(): void {
    for (const stop of this.stops) stop();
    this.stops.clear();
  }
}

/**
 * Gives the view of `figureTable` nodes.
 *
 * @param context of the report
 */
export function figureTableView(context: FigureContext): NodeViewConstructor {
  return (node) => new FigureTableView(node, context);
}

// Words of the report, not of the reader's buttons.
const ordinalHead = { vi: "TT", en: "No." } as const;
const unitHead = { vi: "Đơn vị", en: "Unit" } as const;
const totalHead = { vi: "Tổng cộng", en: "Total" } as const;

/** A table wider than its paper is a stop of the Tab key, so that the arrows can scroll it. */
function scrollableByKeyboard(scroller: HTMLElement, name: string): () => void {
  const sizes = new ResizeObserver(() => {
    if (scroller.scrollWidth <= scroller.clientWidth) {
      for (const attribute of ["tabindex", "role", "aria-label"]) scroller.removeAttribute(attribute);
      return;
    }
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "group");
    scroller.setAttribute("aria-label", name);
  });
  sizes.observe(scroller);
  // It grows when its values come, inside a scroller that stays as wide.
  if (scroller.firstElementChild !== null) sizes.observe(scroller.firstElementChild);
  return () => sizes.disconnect();
}

function headCell(scope: "col" | "row", text: string): HTMLElement {
  const cell = element("th", "", text);
  cell.setAttribute("scope", scope);
  return cell;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
