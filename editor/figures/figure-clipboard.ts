import { DOMSerializer, Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import type { FigureContext } from "./figure-context.ts";
import { atomNames, printedNode } from "./figure-printer.ts";

/**
 * Writes a selection as the plain text that a reader sees.
 *
 * @param slice what was copied
 * @param context of the report
 * @param tableText writes a live table
 * @returns blocks apart by an empty line, figures as printed, live tables as rows of tabs
 */
export function sliceText(slice: Slice, context: FigureContext, tableText: (node: Node) => string): string {
  return slice.content.textBetween(0, slice.content.size, "\n\n", (node) => {
    if (node.type.name === "hardBreak") return "\n";
    if (node.type.name === "figureTable") return tableText(node);
    return printedNode(node, context) ?? "";
  });
}

/**
 * Writes a selection as HTML: elsewhere it reads as printed, and here it becomes live again, because every
 * node keeps its own attributes around the printed text.
 *
 * @param schema of the editor
 * @param context of the report
 * @param tableView gives the table that is on the page for a node, `null` when there is none
 * @returns a serializer for ProseMirror's clipboard
 */
export function clipboardSerializer(
  schema: Schema,
  context: FigureContext,
  tableView: (node: Node) => Element | null,
): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema);
  const printed: typeof nodes = {};
  for (const name of [...atomNames, "figureTable"]) {
    const write = nodes[name];
    if (write === undefined) continue;
    printed[name] = (node) => {
      const { dom } = DOMSerializer.renderSpec(document, write(node));
      if (dom instanceof HTMLElement) {
        const table = name === "figureTable" ? tableView(node) : null;
        if (table === null) dom.textContent = printedNode(node, context) ?? "";
        else dom.replaceChildren(table.cloneNode(true));
      }
      return { dom };
    };
  }
  return new DOMSerializer({ ...nodes, ...printed }, DOMSerializer.marksFromSchema(schema));
}

/** Nodes that carry an identity of their own, by which a card or a release names them. */
const namedNodes: ReadonlySet<string> = new Set(["figure", "trend", "figureTable"]);

/**
 * Gives every figure of a pasted piece a new identity: the one it was copied from is still there.
 *
 * @param slice what is pasted
 * @param newId makes an identity
 * @returns the same with other ids
 */
export function withNewIds(slice: Slice, newId: () => string): Slice {
  return new Slice(renamed(slice.content, newId), slice.openStart, slice.openEnd);
}

function renamed(fragment: Fragment, newId: () => string): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (namedNodes.has(node.type.name)) {
      nodes.push(node.type.create({ ...node.attrs, id: newId() }, node.content, node.marks));
    } else nodes.push(node.isLeaf ? node : node.copy(renamed(node.content, newId)));
  });
  return Fragment.fromArray(nodes);
}
