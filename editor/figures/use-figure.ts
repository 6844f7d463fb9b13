import type { Editor } from "@tiptap/core";
import { useEffect, useReducer, useState } from "react";
import type { FigureFormat } from "../../shared/figure/figure-format.ts";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import { figureKey } from "../../shared/figure/figure-ref.ts";
import { figureFormatOf, figureRefOf } from "../../shared/report/document-figures.ts";
import { type TrendWords, trendWordsOf } from "../../shared/report/document-printer.ts";
import type { Figures } from "./create-figures.ts";
import type { FigureSnapshot } from "./figure-store.ts";
import { type FigureTarget, locateFigure } from "./figure-target.ts";

/** A figure in the text, or in a cell of a live table, as the document has it now. */
export type ShownFigure = {
  readonly kind: "figure" | "trend" | "cell";
  readonly ref: FigureRef;
  readonly format: FigureFormat;
  readonly words: TrendWords | null;
  /** Where the node is; `null` for a cell, which is part of a table. */
  readonly pos: number | null;
};

/**
 * Follows what the document says of a figure.
 *
 * @param editor of the report
 * @param target which one
 * @returns `null` when it is gone or cannot be understood
 */
export function useShownFigure(editor: Editor, target: FigureTarget): ShownFigure | null {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    editor.on("transaction", again);
    return () => {
      editor.off("transaction", again);
    };
  }, [editor]);
  if (target.kind === "cell") {
    return { kind: "cell", ref: target.ref, format: defaultFormat, words: null, pos: null };
  }
  const found = locateFigure(editor.state.doc, target);
  const ref = found === null ? null : figureRefOf(found.node);
  if (found === null || ref === null) return null;
  return {
    kind: found.node.type.name === "trend" ? "trend" : "figure",
    ref,
    format: figureFormatOf(found.node),
    words: trendWordsOf(found.node.attrs["words"]),
    pos: found.pos,
  };
}

/**
 * Follows the value of a figure.
 *
 * @param figures of the report
 * @param ref which one; equal references need not be the same object
 * @returns what is known of it now
 */
export function useFigureSnapshot(figures: Figures, ref: FigureRef): FigureSnapshot {
  const [snapshot, setSnapshot] = useState(figures.store.get(ref));
  const key = figureKey(ref);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the reference
  useEffect(() => {
    setSnapshot(figures.store.get(ref));
    return figures.store.subscribe(ref, setSnapshot);
  }, [figures, key]);
  return snapshot;
}
