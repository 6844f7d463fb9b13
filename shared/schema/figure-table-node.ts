import { mergeAttributes, Node } from "@tiptap/core";
import { storedColumns } from "../report/stored-columns.ts";
import { structureAttribute, textAttribute } from "./node-attributes.ts";

/** A live table: one row per member of a group, one column per figure, and a total. */
export const FigureTableNode = Node.create({
  name: "figureTable",
  group: "block",
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({
    id: textAttribute("id"),
    group: textAttribute("group", ""),
    columns: structureAttribute("columns", storedColumns),
    total: structureAttribute("total", (value) => value !== false),
    caption: textAttribute("caption"),
  }),
  parseHTML: () => [{ tag: "div[data-figure-table]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-figure-table": "" })],
});
