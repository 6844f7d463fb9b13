import type { Extensions } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Strike } from "@tiptap/extension-strike";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { FigureNode, PeriodLabelNode, TrendNode } from "./figure-node.ts";
import { FigureTableNode } from "./figure-table-node.ts";
import {
  DocumentHeaderColumnNode,
  DocumentHeaderNode,
  DocumentTitleNode,
  RecipientsNode,
  SignatureNode,
} from "./layout-nodes.ts";
import { LinkMark } from "./link-mark.ts";
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from "./table-nodes.ts";
import { TextAlign } from "./text-align.ts";

/** Heading levels: "Phần thứ nhất", "I.", "1.", "1.1.", "a)". */
export const headingLevels = [1, 2, 3, 4, 5] as const;

/**
 * Gives the document model of a report, without views: what the server reads and what the editor builds on.
 * Whoever changes it so that an older tab would drop something raises `documentSchemaVersion`.
 *
 * The starter kit's nodes one by one: the kit itself weighs what a report never uses, and its trailing node
 * would write a paragraph into everybody's document whenever somebody, even a reader, opens it.
 *
 * @returns Tiptap extensions; undo is left to Yjs, e.g. `getSchema(reportExtensions())`
 */
export function reportExtensions(): Extensions {
  return [...textExtensions(), ...reportNodes];
}

function textExtensions(): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    Heading.configure({ levels: [...headingLevels] }),
    Blockquote,
    BulletList,
    OrderedList,
    ListItem,
    ListKeymap,
    HardBreak,
    HorizontalRule,
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    LinkMark,
    Dropcursor,
    Gapcursor,
  ];
}

const reportNodes: Extensions = [
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
