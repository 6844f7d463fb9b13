import type { Extensions } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { isSafeLink } from "../report/safe-link.ts";
import { FigureNode, PeriodLabelNode, TrendNode } from "./figure-node.ts";
import { FigureTableNode } from "./figure-table-node.ts";
import {
  DocumentHeaderColumnNode,
  DocumentHeaderNode,
  DocumentTitleNode,
  RecipientsNode,
  SignatureNode,
} from "./layout-nodes.ts";
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from "./table-nodes.ts";
import { TextAlign } from "./text-align.ts";

/** Heading levels: "Phần thứ nhất", "I.", "1.", "1.1.", "a)". */
export const headingLevels = [1, 2, 3, 4, 5] as const;

/**
 * Gives the document model of a report, without views: what the server reads and what the editor builds on.
 * Whoever changes it so that an older tab would drop something raises `documentSchemaVersion`.
 *
 * @returns Tiptap extensions; undo is left to Yjs, e.g. `getSchema(reportExtensions())`
 */
export function reportExtensions(): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [...headingLevels] },
      undoRedo: false,
      codeBlock: false,
      // Would write a paragraph into everybody's document whenever somebody, even a reader, opens it.
      trailingNode: false,
      link: {
        openOnClick: false,
        autolink: false,
        linkOnPaste: false,
        isAllowedUri: (address) => isSafeLink(address),
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: "_blank" },
      },
    }),
    TextAlign,
    FigureNode,
    TrendNode,
    PeriodLabelNode,
    FigureTableNode,
    TableNode,
    TableRowNode,
    TableHeaderNode,
    TableCellNode,
    DocumentHeaderNode,
    DocumentHeaderColumnNode,
    DocumentTitleNode,
    RecipientsNode,
    SignatureNode,
  ];
}
