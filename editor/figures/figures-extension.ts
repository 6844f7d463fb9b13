import { type Editor, Extension, type KeyboardShortcutCommand } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Suggestion, type SuggestionFloatingUiOptions } from "@tiptap/suggestion";
import { clipboardSerializer, sliceText, withNewIds } from "./figure-clipboard.ts";
import type { FigureContext } from "./figure-context.ts";
import { type FigurePicker, figurePickerKey } from "./figure-picker-state.ts";
import { cellRefs, figureTableView } from "./figure-table-view.ts";
import type { FigureTarget } from "./figure-target.ts";
import { findPickerMatch } from "./find-picker-match.ts";
import { insertCandidate } from "./insert-figure.ts";
import { figureView, trendView } from "./live-atom-view.ts";
import { periodLabelView } from "./period-label-view.ts";
import type { Candidate } from "./pick-candidates.ts";
import { readerStops } from "./reader-stops.ts";

/** What figures in the text raise. */
export type FigureActions = {
  /** @param focus whether the card takes the keyboard, or the text keeps it */
  readonly open: (target: FigureTarget, focus: boolean) => void;
};

type Middleware = NonNullable<SuggestionFloatingUiOptions["middleware"]>[number];

const figuresKey = new PluginKey("figures");

/**
 * Makes the figures of the text live: their views, keys, clipboard and the "@" picker.
 *
 * @param context of the report
 * @param picker shown beside an "@"
 * @param actions raised by clicks and keys
 * @returns an extension beside `reportExtensions()`, which define the nodes
 */
export function figuresExtension(
  context: FigureContext,
  picker: FigurePicker,
  actions: FigureActions,
): Extension {
  return Extension.create({
    name: "figures",
    // Before Tiptap's own clipboard, which would leave figures out, and before Enter splits a paragraph.
    priority: 1_000,
    addKeyboardShortcuts() {
      return keys(actions);
    },
    addProseMirrorPlugins() {
      return [
        behaviour(this.editor, context, actions),
        readerStops(actions),
        pickerPlugin(this.editor, context, picker),
      ];
    },
  });
}

function behaviour(editor: Editor, context: FigureContext, actions: FigureActions): Plugin {
  return new Plugin({
    key: figuresKey,
    props: {
      nodeViews: {
        figure: figureView(context),
        trend: trendView(context),
        periodLabel: periodLabelView(context),
        figureTable: figureTableView(context),
      },
      clipboardTextSerializer: (slice, view) =>
        sliceText(slice, context, (node) => tableText(tableElement(view, node))),
      clipboardSerializer: clipboardSerializer(editor.schema, context, (node) =>
        tableElement(editor.view, node),
      ),
      // A figure that is moved keeps its identity; one that is copied gets its own.
      transformPasted: (slice, view) => (view.dragging?.move ? slice : withNewIds(slice, context.newId)),
      handleClickOn(_view, _pos, node, nodePos, event, direct) {
        const target = direct ? clickTarget(node, nodePos, event) : null;
        if (target !== null && !event.shiftKey) actions.open(target, false);
        return false;
      },
      handleDoubleClickOn(_view, _pos, node, nodePos, event, direct) {
        const target = direct ? clickTarget(node, nodePos, event) : null;
        if (target === null) return false;
        actions.open(target, true);
        return true;
      },
    },
  });
}

/** Beside an "@" at the right edge the picker would stand half outside. */
const withinWindow: Middleware = {
  name: "withinWindow",
  fn: ({ x, rects }) => ({ x: Math.max(8, Math.min(x, window.innerWidth - rects.floating.width - 8)) }),
};

function pickerPlugin(editor: Editor, context: FigureContext, picker: FigurePicker): Plugin {
  return Suggestion<Candidate, Candidate>({
    editor,
    pluginKey: figurePickerKey,
    char: "@",
    decorationClass: "figure-picker-query",
    floatingUi: { middleware: [withinWindow] },
    findSuggestionMatch: findPickerMatch,
    command: ({ editor: target, range, props }) => insertCandidate(target, range, props, context.newId),
    render: () => ({
      onStart: (props) => picker.start(props),
      onUpdate: (props) => picker.update(props),
      onExit: () => picker.exit(),
      onKeyDown: ({ event }) => picker.key(event),
    }),
  });
}

function keys(actions: FigureActions): Record<string, KeyboardShortcutCommand> {
  return Object.fromEntries([["Enter", ({ editor }) => openSelected(editor, actions)]]);
}

function openSelected(editor: Editor, actions: FigureActions): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return false;
  const target = atomTarget(selection.node, selection.from);
  if (target === null) return false;
  actions.open(target, true);
  return true;
}

function clickTarget(node: Node, pos: number, event: MouseEvent): FigureTarget | null {
  if (node.type.name !== "figureTable") return atomTarget(node, pos);
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  const ref = cell === null ? undefined : cellRefs.get(cell);
  return cell === null || ref === undefined ? null : { kind: "cell", ref, element: cell };
}

function atomTarget(node: Node, pos: number): FigureTarget | null {
  if (node.type.name !== "figure" && node.type.name !== "trend") return null;
  const id: unknown = node.attrs["id"];
  return { kind: "node", id: typeof id === "string" ? id : null, pos };
}

/** Finds the table on the page; the nodes of a copied slice are those of the document themselves. */
function tableElement(view: EditorView, node: Node): Element | null {
  let found: Element | null = null;
  view.state.doc.descendants((other, pos) => {
    if (other !== node) return found === null;
    const dom = view.nodeDOM(pos);
    if (dom instanceof Element) found = dom.querySelector("table");
    return false;
  });
  return found;
}

function tableText(table: Element | null): string {
  if (table === null) return "";
  return [...table.querySelectorAll("tr")]
    .map((row) => [...row.children].map((cell) => cell.textContent ?? "").join("\t"))
    .join("\n");
}
