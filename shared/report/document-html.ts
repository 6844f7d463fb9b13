import type { Locale } from "../base/locale.ts";
import { figureTableOf } from "./document-figures.ts";
import type { DocumentMark, DocumentNode } from "./document-node.ts";
import {
  type DocumentPrinter,
  headingLevelOf,
  numbersByHeading,
  printedAtom,
  unreadableSign,
} from "./document-printer.ts";
import { isSafeLink } from "./safe-link.ts";

/**
 * Prints a document as an HTML fragment: everything escaped, no scripts, no styles, safe links only.
 *
 * @param document as `parseDocument` gives it
 * @param locale of the headings' numbers
 * @param printer supplies the values
 * @returns e.g. `"<h2>I. Kinh tế</h2>\n<p>Doanh thu đạt 16.461,31 tỷ đồng.</p>\n"`
 */
export function documentHtml(document: DocumentNode, locale: Locale, printer: DocumentPrinter): string {
  const numbers = numbersByHeading(document, locale);
  return document.content.map((node) => `${block(node)}\n`).join("");

  function block(node: DocumentNode): string {
    switch (node.type) {
      case "heading": {
        const tag = `h${headingLevelOf(node)}`;
        return `<${tag}>${escaped(numbers.get(node) ?? "")} ${inline(node)}</${tag}>`;
      }
      case "paragraph":
        return `<p>${inline(node)}</p>`;
      case "documentTitle":
        return `<p><strong>${inline(node)}</strong></p>`;
      case "bulletList":
        return `<ul>${children(node)}</ul>`;
      case "orderedList":
        return `<ol>${children(node)}</ol>`;
      case "listItem":
        return `<li>${children(node)}</li>`;
      case "blockquote":
        return `<blockquote>${children(node)}</blockquote>`;
      case "table":
        return `<table>${children(node)}</table>`;
      case "tableRow":
        return `<tr>${children(node)}</tr>`;
      case "tableHeader":
        return `<th${spans(node)}>${children(node)}</th>`;
      case "tableCell":
        return `<td${spans(node)}>${children(node)}</td>`;
      case "figureTable":
        return liveTable(node);
      case "horizontalRule":
        return "<hr>";
      default:
        return `<div>${children(node)}</div>`;
    }
  }

  function children(node: DocumentNode): string {
    return node.content.map(block).join("");
  }

  function inline(node: DocumentNode): string {
    return node.content.map((child) => marked(inlineNode(child), child.marks)).join("");
  }

  function inlineNode(node: DocumentNode): string {
    if (node.type === "text") return escaped(node.text);
    if (node.type === "hardBreak") return "<br>";
    const atom = printedAtom(node, printer);
    return atom === null ? inline(node) : escaped(atom);
  }

  function liveTable(node: DocumentNode): string {
    const table = figureTableOf(node);
    const printed = table === null ? null : printer.table(table);
    if (table === null || printed === null) return `<p>${unreadableSign}</p>`;
    const caption = table.caption === null ? "" : `<caption>${escaped(table.caption)}</caption>`;
    const head = row(printed.headings, "th");
    const body = printed.rows.map((cells) => row(cells, "td")).join("");
    const foot = printed.total === null ? "" : `<tfoot>${row(printed.total, "td")}</tfoot>`;
    return `<table>${caption}<thead>${head}</thead><tbody>${body}</tbody>${foot}</table>`;
  }
}

function row(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
}

function spans(node: DocumentNode): string {
  return ["colspan", "rowspan"]
    .map((name) => {
      const span = node.attrs[name];
      return typeof span === "number" && Number.isInteger(span) && span > 1 ? ` ${name}="${span}"` : "";
    })
    .join("");
}

const markTags: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  code: "code",
};

function marked(html: string, marks: readonly DocumentMark[]): string {
  return marks.reduce((inner, { type, attrs }) => {
    if (type === "link") {
      const address = attrs["href"];
      return typeof address === "string" && isSafeLink(address)
        ? `<a href="${escaped(address)}" rel="noopener noreferrer nofollow">${inner}</a>`
        : inner;
    }
    const tag = markTags[type];
    return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
  }, html);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
