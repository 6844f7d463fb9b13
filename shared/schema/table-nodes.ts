import { getExtensionField, mergeAttributes, Node } from "@tiptap/core";

declare module "@tiptap/core" {
  interface NodeConfig {
    /** What a node is to ProseMirror's table commands. */
    tableRole?: string;
  }
}

/** Most columns or rows that one cell of a pasted table may span. */
const widestSpan = 100;

// Ours, because @tiptap/extension-table has no release for the Tiptap in use; attributes as prosemirror-tables wants them.
const cellAttributes = {
  colspan: spanAttribute("colspan"),
  rowspan: spanAttribute("rowspan"),
  colwidth: { default: null, rendered: false },
};

/** A table that is written by hand. */
export const TableNode = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  tableRole: "table",
  parseHTML: () => [{ tag: "table" }],
  renderHTML: ({ HTMLAttributes }) => ["table", mergeAttributes(HTMLAttributes), ["tbody", 0]],
  // Says tableRole for every node of the schema: Tiptap keeps fields of its own knowledge only.
  extendNodeSchema: (extension) => ({
    tableRole: getExtensionField(extension, "tableRole", {
      name: extension.name,
      options: extension.options,
      storage: extension.storage,
    }),
  }),
});

/** A row of a table. */
export const TableRowNode = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  tableRole: "row",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: ({ HTMLAttributes }) => ["tr", mergeAttributes(HTMLAttributes), 0],
});

/** A cell of a table. */
export const TableCellNode = Node.create({
  name: "tableCell",
  content: "block+",
  isolating: true,
  tableRole: "cell",
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: ({ HTMLAttributes }) => ["td", mergeAttributes(HTMLAttributes), 0],
});

/** A heading cell of a table. */
export const TableHeaderNode = Node.create({
  name: "tableHeader",
  content: "block+",
  isolating: true,
  tableRole: "header_cell",
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: ({ HTMLAttributes }) => ["th", mergeAttributes(HTMLAttributes), 0],
});

function spanAttribute(name: string) {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const span = Number(element.getAttribute(name));
      return Number.isInteger(span) && span >= 1 && span <= widestSpan ? span : 1;
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === 1 ? {} : { [name]: String(attributes[name]) },
  };
}
