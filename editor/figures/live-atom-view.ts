import type { Node } from "@tiptap/pm/model";
import type { NodeView, NodeViewConstructor } from "@tiptap/pm/view";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import { figureFormatOf, figureRefOf } from "../../shared/report/document-figures.ts";
import { trendWordsOf } from "../../shared/report/document-printer.ts";
import { applyPaint } from "./apply-paint.ts";
import type { FigureContext } from "./figure-context.ts";
import type { FigureSnapshot } from "./figure-store.ts";
import { type PaintedFigure, paintedFigure, paintedTrend, unreadableFigure } from "./painted-figure.ts";

type Print = (node: Node, snapshot: FigureSnapshot, context: FigureContext) => PaintedFigure;

/**
 * A figure or trend word in a sentence: one element, painted anew when its own value changes and at no other
 * time. Plain DOM, because a report has hundreds of them.
 */
class LiveAtomView implements NodeView {
  readonly dom: HTMLElement;
  private ref: FigureRef | null = null;
  private stop: () => void = () => {};
  private painted: PaintedFigure | null = null;

  constructor(
    private node: Node,
    private readonly context: FigureContext,
    private readonly print: Print,
  ) {
    this.dom = document.createElement("span");
    this.dom.className = `figure figure-${node.type.name}`;
    this.dom.contentEditable = "false";
    this.listen();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const sameReference = sameRef(figureRefOf(node), this.ref);
    this.node = node;
    if (sameReference) this.paint(this.ref === null ? null : this.context.store.get(this.ref), false);
    else {
      this.stop();
      this.painted = null;
      this.listen();
    }
    return true;
  }

  /** What is painted here is no edit of the document. */
  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.stop();
  }

  private listen(): void {
    this.ref = figureRefOf(this.node);
    this.dom.dataset["indicator"] = this.ref?.indicator ?? "";
    this.dom.dataset["measure"] = this.ref?.measure ?? "";
    if (this.ref === null) {
      this.stop = () => {};
      this.paint(null, false);
      return;
    }
    this.paint(this.context.store.get(this.ref), false);
    this.stop = this.context.store.subscribe(this.ref, (snapshot) => this.paint(snapshot, true));
  }

  private paint(snapshot: FigureSnapshot | null, asNews: boolean): void {
    const painted = snapshot === null ? unreadableFigure : this.print(this.node, snapshot, this.context);
    applyPaint(this.dom, painted, this.painted, asNews);
    const before = this.painted;
    this.painted = painted;
    if (asNews && isChange(before, painted) && snapshot?.kind === "known") {
      const { key, name } = snapshot.data;
      this.context.changed({ key, name: name[this.context.textLocale], text: painted.text });
    }
  }
}

/**
 * Says whether a reader would notice.
 *
 * @param before what was on the page, `null` when nothing was
 * @returns `true` when one printed text replaces another; the first one to come is no change
 */
export function isChange(before: PaintedFigure | null, after: PaintedFigure): boolean {
  if (before === null || before.kind === "loading" || before.kind === "failed") return false;
  return before.text !== after.text;
}

/**
 * Gives the view of `figure` nodes.
 *
 * @param context of the report
 */
export function figureView(context: FigureContext): NodeViewConstructor {
  return (node) =>
    new LiveAtomView(node, context, (current, snapshot, { textLocale }) =>
      paintedFigure(snapshot, figureFormatOf(current), textLocale),
    );
}

/**
 * Gives the view of `trend` nodes.
 *
 * @param context of the report
 */
export function trendView(context: FigureContext): NodeViewConstructor {
  return (node) =>
    new LiveAtomView(node, context, (current, snapshot, { textLocale }) =>
      paintedTrend(snapshot, trendWordsOf(current.attrs["words"]), textLocale),
    );
}

function sameRef(a: FigureRef | null, b: FigureRef | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
