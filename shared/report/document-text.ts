import type { Locale } from "../base/locale.ts";
import { figureTableOf } from "./document-figures.ts";
import { documentHtml } from "./document-html.ts";
import { documentMarkdown } from "./document-markdown.ts";
import type { DocumentNode } from "./document-node.ts";
import {
  type DocumentPrinter,
  listStart,
  numbersByHeading,
  printedAtom,
  unreadableSign,
} from "./document-printer.ts";

/** The forms in which a document can be read. */
export type DocumentTextFormat = "TEXT" | "MARKDOWN" | "HTML";

/**
 * Prints a document with its values.
 *
 * @param document as `parseDocument` gives it
 * @param format `TEXT` has a line per paragraph and tabs between table cells
 * @param locale of the headings' numbers; the printer has its own for values
 * @param printer supplies the values
 * @returns e.g. `"I. Kinh tế\n\nDoanh thu đạt 16.461,31 tỷ đồng.\n"`; HTML is a fragment without scripts,
 *   styles or unsafe links
 */
export function documentText(
  document: DocumentNode,
  format: DocumentTextFormat,
  locale: Locale,
  printer: DocumentPrinter,
): string {
  switch (format) {
    case "TEXT":
      return plainText(document, locale, printer);
    case "MARKDOWN":
      return documentMarkdown(document, locale, printer);
    case "HTML":
      return documentHtml(document, locale, printer);
  }
}

function plainText(document: DocumentNode, locale: Locale, printer: DocumentPrinter): string {
  const numbers = numbersByHeading(document, locale);
  const blocks = document.content.map(block).filter((text) => text !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;

  function block(node: DocumentNode): string {
    switch (node.type) {
      case "heading":
        return `${numbers.get(node) ?? ""} ${inlineText(node, printer)}`.trim();
      case "paragraph":
      case "documentTitle":
        return inlineText(node, printer);
      case "bulletList":
        return node.content.map((item) => `- ${indented(children(item))}`).join("\n");
      case "orderedList":
        return node.content
          .map((item, at) => `${listStart(node) + at}. ${indented(children(item))}`)
          .join("\n");
      case "table":
        return node.content.map(rowText).join("\n");
      case "figureTable":
        return tableText(node);
      case "horizontalRule":
        return "---";
      default:
        return children(node);
    }
  }

  function children(node: DocumentNode): string {
    return node.content
      .map(block)
      .filter((text) => text !== "")
      .join("\n");
  }

  function rowText(row: DocumentNode): string {
    return row.content.map((cell) => children(cell).replaceAll("\n", " ")).join("\t");
  }

  function tableText(node: DocumentNode): string {
    const table = figureTableOf(node);
    const printed = table === null ? null : printer.table(table);
    if (table === null || printed === null) return unreadableSign;
    const lines = [printed.headings, ...printed.rows, ...(printed.total ? [printed.total] : [])];
    return [...(table.caption ? [table.caption] : []), ...lines.map((cells) => cells.join("\t"))].join("\n");
  }
}

/**
 * Prints what stands in one line of text, without marks.
 *
 * @param node a paragraph, heading or title
 * @param printer supplies the values
 * @returns its text; forced line breaks are `"\n"`
 */
export function inlineText(node: DocumentNode, printer: DocumentPrinter): string {
  return node.content
    .map((child) => {
      if (child.type === "text") return child.text;
      if (child.type === "hardBreak") return "\n";
      return printedAtom(child, printer) ?? inlineText(child, printer);
    })
    .join("");
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
