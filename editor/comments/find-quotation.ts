import type { Node } from "@tiptap/pm/model";
import type { Place } from "./anchor.ts";

/** Shorter quotations turn up by chance. */
const shortestQuotation = 6;

/** Longest quotation that is kept with a thread, in UTF-16 units; a longer one ends in "…". */
export const longestQuotation = 400;

/** Stands for a node of which nobody said how it prints. */
const unknownNode = "\ufffc";

/**
 * Looks for words whose anchor was lost: joining or splitting paragraphs, or deleting a figure between two
 * pieces of text, writes the words beside it anew, and to Yjs they are then other words.
 *
 * @param doc the text as it is now
 * @param quotation the words as they were
 * @param print gives the text of a node that stands for data, e.g. a figure
 * @returns where they are, if they stand there exactly once in one paragraph; otherwise `null`
 */
export function findQuotation(
  doc: Node,
  quotation: string,
  print: (node: Node) => string = () => unknownNode,
): Place | null {
  if (quotation.length < shortestQuotation || quotation.length >= longestQuotation) return null;
  const found: Place[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return found.length < 2;
    const { text, places } = printed(node, pos + 1, print);
    for (
      let at = text.indexOf(quotation);
      at >= 0 && found.length < 2;
      at = text.indexOf(quotation, at + 1)
    ) {
      const [from, to] = [places[at], places[at + quotation.length]];
      if (from !== undefined && to !== undefined && from < to) found.push({ from, to });
    }
    return false;
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** The text of a paragraph, and for each of its letters (and its end) the position in the document. */
function printed(
  block: Node,
  start: number,
  print: (node: Node) => string,
): { readonly text: string; readonly places: readonly number[] } {
  let text = "";
  const places: number[] = [];
  block.forEach((child, offset) => {
    const own = child.isText ? (child.text ?? "") : print(child);
    for (let index = 0; index < own.length; index += 1) {
      places.push(start + offset + (child.isText ? index : 0));
    }
    text += own;
  });
  places.push(start + block.content.size);
  // Quotations have plain blanks only.
  return { text: text.replace(/\s/g, " "), places };
}
