import type { Node } from "@tiptap/pm/model";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";

/** What a card is about: a node of the text, or a cell of a live table, which has no format of its own. */
export type FigureTarget =
  | { readonly kind: "node"; readonly id: string | null; readonly pos: number }
  | { readonly kind: "cell"; readonly ref: FigureRef; readonly element: Element };

/**
 * Finds a node again after the text has changed around it.
 *
 * @param doc as it is now
 * @param target where it was seen last; `pos` is a first guess only, since another writer's change may have
 *   replaced everything
 * @returns where it is now; `null` when it is gone
 */
export function locateFigure(
  doc: Node,
  target: Extract<FigureTarget, { kind: "node" }>,
): { readonly node: Node; readonly pos: number } | null {
  const guess = target.pos < doc.content.size ? doc.nodeAt(target.pos) : null;
  if (guess !== null && isFigure(guess) && guess.attrs["id"] === target.id)
    return { node: guess, pos: target.pos };
  if (target.id === null) return null;
  const found: { node: Node; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (isFigure(node) && node.attrs["id"] === target.id) found.push({ node, pos });
    return found.length === 0;
  });
  return found[0] ?? null;
}

function isFigure(node: Node): boolean {
  return node.type.name === "figure" || node.type.name === "trend";
}
