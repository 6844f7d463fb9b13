import type { Locale } from "../base/locale.ts";
import { figureTableOf } from "./document-figures.ts";
import type { DocumentMark, DocumentNode } from "./document-node.ts";
import {
  type DocumentPrinter,
  headingLevelOf,
  listStart,
  numbersByHeading,
  type PrintedTable,
  printedAtom,
  unreadableSign,
} from "./document-printer.ts";

/**
 * Prints a document as Markdown (CommonMark with tables).
 *
 * @param document as `parseDocument` gives it
 * @param locale of the headings' numbers
 * @param printer supplies the values
 * @returns e.g. `"## I. Kinh tế\n\nDoanh thu đạt **16.461,31** tỷ đồng.\n"`
 */
export function documentMarkdown(document: DocumentNode, locale: Locale, printer: DocumentPrinter): string {
  const numbers = numbersByHeading(document, locale);
  const blocks = document.content.map(block).filter((text) => text !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;

  function block(node: DocumentNode): string {
    switch (node.type) {
      case "heading":
        return `${"#".repeat(headingLevelOf(node))} ${numbers.get(node) ?? ""} ${oneLine(inline(node))}`.trim();
      case "paragraph":
        return lineStartEscaped(inline(node));
      case "documentTitle":
        return node.content.length === 0 ? "" : `**${oneLine(inline(node))}**`;
      case "bulletList":
        return node.content.map((item) => `- ${indented(children(item), 2)}`).join("\n");
      case "orderedList":
        return node.content
          .map((item, at) => `${listStart(node) + at}. ${indented(children(item), 3)}`)
          .join("\n");
      case "blockquote":
        return children(node).replace(/^/gm, "> ");
      case "table":
        return handTable(node);
      case "figureTable":
        return liveTable(node);
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
      .join("\n\n");
  }

  function inline(node: DocumentNode): string {
    return node.content.map((child) => marked(inlineNode(child), child.marks)).join("");
  }

  function inlineNode(node: DocumentNode): string {
    if (node.type === "text") return escaped(node.text);
    if (node.type === "hardBreak") return "\\\n";
    const atom = printedAtom(node, printer);
    return atom === null ? inline(node) : escaped(atom);
  }

  function handTable(node: DocumentNode): string {
    const rows = node.content.map((row) => row.content.map((cell) => oneLine(children(cell))));
    const width = Math.max(...rows.map((row) => row.length), 0);
    const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    return pipeTable(even[0] ?? [], even.slice(1));
  }

  function liveTable(node: DocumentNode): string {
    const table = figureTableOf(node);
    const printed = table === null ? null : printer.table(table);
    if (table === null || printed === null) return unreadableSign;
    const text = printedTable(printed);
    return table.caption === null ? text : `${escaped(table.caption)}\n\n${text}`;
  }
}

function printedTable(table: PrintedTable): string {
  const total = table.total?.map((cell) => (cell === "" ? "" : `**${escaped(cell)}**`));
  const rows = table.rows.map((row) => row.map(escaped));
  return pipeTable(table.headings.map(escaped), total ? [...rows, total] : rows);
}

function pipeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellEscaped).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function cellEscaped(text: string): string {
  return oneLine(text).replaceAll("|", "\\|");
}

function marked(text: string, marks: readonly DocumentMark[]): string {
  if (text.trim() === "") return text;
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const wrapped = marks.reduce((inner, { type }) => {
    if (type === "bold") return `**${inner}**`;
    if (type === "italic") return `*${inner}*`;
    if (type === "strike") return `~~${inner}~~`;
    return inner;
  }, core);
  return `${before}${wrapped}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}

// Only at the start of a line do these begin a list, a heading or a quotation.
function lineStartEscaped(text: string): string {
  return text.replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, (_, blank: string, sign: string) =>
    /\d/.test(sign) ? `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${blank}\\${sign}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\\?\n+/g, " ");
}

function indented(text: string, width: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(width)}`);
}
