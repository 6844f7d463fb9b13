import type { Node } from "@tiptap/pm/model";
import type { Place } from "./anchor.ts";

/** Shorter quotations turn up by chance. */
const shortestQuotation = 6;

/**
 * Looks for words whose anchor was lost: splitting or joining paragraphs writes the moved words anew, and to
 * Yjs they are then other words.
 *
 * @param doc the text as it is now
 * @param quotation the words as they were
 * @returns where they are, if they stand there exactly once in one paragraph; otherwise `null`
 */
export function findQuotation(doc: Node, quotation: string): Place | null {
  if (quotation.length < shortestQuotation) return null;
  const found: Place[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return found.length < 2;
    // One letter for each figure, so that places in the text are places in the node.
    const text = node.textBetween(0, node.content.size, undefined, "\ufffc");
    for (
      let at = text.indexOf(quotation);
      at >= 0 && found.length < 2;
      at = text.indexOf(quotation, at + 1)
    ) {
      found.push({ from: pos + 1 + at, to: pos + 1 + at + quotation.length });
    }
    return false;
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
