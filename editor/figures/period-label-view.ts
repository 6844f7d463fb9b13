import type { Node } from "@tiptap/pm/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import type { FigureContext } from "./figure-context.ts";
import { printedNode } from "./figure-printer.ts";

/**
 * Gives the view of `periodLabel` nodes. It follows nothing: the period of a report stays while it is open.
 *
 * @param context of the report
 */
export function periodLabelView(context: FigureContext): NodeViewConstructor {
  return (first) => {
    const dom = document.createElement("span");
    dom.className = "figure figure-periodLabel";
    dom.contentEditable = "false";
    const paint = (node: Node) => {
      dom.textContent = printedNode(node, context) ?? "";
    };
    paint(first);
    return {
      dom,
      ignoreMutation: () => true,
      update(node) {
        if (node.type !== first.type) return false;
        paint(node);
        return true;
      },
    };
  };
}
