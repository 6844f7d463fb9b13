import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { type Anchor, bindingOf, type Place, placeOf, textArrived } from "./anchor.ts";
import { findQuotation } from "./find-quotation.ts";
import { type Places, threadAt } from "./order-threads.ts";

/** A thread, or one that is being written, as the text has to show it. */
export type Anchored = Anchor & {
  readonly id: string;
  readonly quotation: string;
  readonly look: "open" | "active" | "hidden";
};

/** What the text needs of the comments, and tells them. */
export type CommentsInText = {
  /** What there is to show now. */
  readonly anchored: () => readonly Anchored[];
  /** @returns stops listening */
  readonly onAnchored: (hear: () => void) => () => void;
  readonly placed: (places: Places) => void;
  readonly pressed: (threadId: string) => void;
};

type Shown = { readonly places: Places; readonly decorations: DecorationSet };

const commentsKey = new PluginKey<Shown>("comments");

/** How long typing must rest before places are read from the shared text again, in ms. */
const restMs = 200;

/**
 * Paints where comments hang. Decorations only: the text itself knows nothing of comments (DESIGN D8).
 *
 * @param comments of the report
 */
export function commentsExtension(comments: CommentsInText): Extension {
  return Extension.create({
    name: "comments",
    addProseMirrorPlugins: () => [commentsPlugin(comments)],
  });
}

function commentsPlugin(comments: CommentsInText): Plugin<Shown> {
  let shownBy: EditorView | null = null;
  const print = (node: Node) => (shownBy === null ? "" : printedIn(shownBy, node));
  return new Plugin<Shown>({
    key: commentsKey,
    state: {
      init: (): Shown => ({ places: new Map(), decorations: DecorationSet.empty }),
      apply: (transaction, shown, before) => applied(transaction, shown, before, comments, print),
    },
    props: {
      decorations: (state) => commentsKey.getState(state)?.decorations,
      handleClick(view, pos) {
        const thread = threadAt(commentsKey.getState(view.state)?.places ?? new Map(), pos);
        if (thread !== null) comments.pressed(thread);
        return false;
      },
    },
    view(view) {
      shownBy = view;
      return followed(view, comments);
    },
  });
}

function applied(
  transaction: Transaction,
  shown: Shown,
  before: EditorState,
  comments: CommentsInText,
  print: (node: Node) => string,
): Shown {
  // Others' changes replace the whole document: the shared text alone knows where the words are then.
  const fromOthers = transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
  if (fromOthers || transaction.getMeta(commentsKey) === true) {
    return read(before, transaction.doc, comments.anchored(), print);
  }
  if (!transaction.docChanged) return shown;
  // Our own change is in the editor before it is in the shared text.
  const places = new Map<string, Place | null>();
  for (const [id, place] of shown.places) places.set(id, place === null ? null : mapped(place, transaction));
  return { places, decorations: shown.decorations.map(transaction.mapping, transaction.doc) };
}

function mapped({ from, to }: Place, { mapping }: Transaction): Place | null {
  const moved = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
  return moved.from < moved.to ? moved : null;
}

/** The binding is the same before and after; this plugin may come before the one that has it. */
function read(
  before: EditorState,
  doc: Node,
  anchored: readonly Anchored[],
  print: (node: Node) => string,
): Shown {
  const places = new Map<string, Place | null>();
  const binding = bindingOf(before);
  if (binding === null || !textArrived(binding)) return { places, decorations: DecorationSet.empty };
  for (const item of anchored) {
    places.set(item.id, placeOf(binding, doc, item) ?? findQuotation(doc, item.quotation, print));
  }
  return { places, decorations: decorationsOf(doc, anchored, places) };
}

/** As the clipboard would write it: the figures' own plugin knows how. */
function printedIn(view: EditorView, node: Node): string {
  const slice = new Slice(Fragment.from(node), 0, 0);
  return view.someProp("clipboardTextSerializer", (write) => write(slice, view)) ?? "";
}

function decorationsOf(doc: Node, anchored: readonly Anchored[], places: Places): DecorationSet {
  const decorations: Decoration[] = [];
  for (const { id, look } of anchored) {
    const place = places.get(id);
    if (!place || look === "hidden") continue;
    const className = look === "active" ? "comment-anchor comment-anchor-active" : "comment-anchor";
    decorations.push(Decoration.inline(place.from, place.to, { class: className, "data-thread": id }));
    // A live table is a block: it is framed instead.
    doc.nodesBetween(place.from, place.to, (node, pos) => {
      if (node.isBlock && node.isAtom) {
        decorations.push(Decoration.node(pos, pos + node.nodeSize, { class: className, "data-thread": id }));
      }
    });
  }
  return DecorationSet.create(doc, decorations);
}

function followed(view: EditorView, comments: CommentsInText) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told: Places | null = null;
  const readAgain = () => {
    timer = null;
    if (!view.isDestroyed)
      view.dispatch(view.state.tr.setMeta(commentsKey, true).setMeta("addToHistory", false));
  };
  const soon = (ms: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(readAgain, ms);
  };
  const stop = comments.onAnchored(() => soon(0));
  soon(0);
  return {
    update(current: EditorView, before: EditorState) {
      if (current.state.doc !== before.doc) soon(restMs);
      const places = commentsKey.getState(current.state)?.places ?? new Map();
      if (places === told) return;
      told = places;
      comments.placed(places);
    },
    destroy() {
      stop();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
