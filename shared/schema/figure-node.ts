import { mergeAttributes, Node } from "@tiptap/core";
import { storedFormat } from "../report/stored-format.ts";
import { boundedText, structureAttribute, textAttribute } from "./node-attributes.ts";

/** The attributes that say which figure is meant; what it says is never stored (DESIGN D1). */
function referenceAttributes() {
  return {
    id: textAttribute("id"),
    indicator: textAttribute("indicator", ""),
    unit: textAttribute("unit"),
    period: textAttribute("period", "P"),
    measure: textAttribute("measure", "VALUE"),
    target: textAttribute("target"),
    breakdown: textAttribute("breakdown"),
  };
}

/** A figure in a sentence: a reference and a format, painted from the server's value. */
export const FigureNode = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({ ...referenceAttributes(), format: structureAttribute("format", storedFormat) }),
  parseHTML: () => [{ tag: "span[data-figure]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { "data-figure": "" })],
});

/** The word that says where a figure went: "tăng", "giảm", or the three words that the writer chose. */
export const TrendNode = Node.create({
  name: "trend",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({ ...referenceAttributes(), words: structureAttribute("words", storedWords) }),
  parseHTML: () => [{ tag: "span[data-trend]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { "data-trend": "" })],
});

/** A period in words ("6 tháng đầu năm 2023"), relative to the report's own. */
export const PeriodLabelNode = Node.create({
  name: "periodLabel",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ period: textAttribute("period", "P") }),
  parseHTML: () => [{ tag: "span[data-period-label]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { "data-period-label": "" })],
});

/**
 * Reads the words of a trend node.
 *
 * @param value untrusted, e.g. from pasted HTML
 * @returns `{up, down, same}` when all three are short texts, otherwise `null`: the language's own words
 */
export function storedWords(value: unknown): { up: string; down: string; same: string } | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("up" in value && "down" in value && "same" in value)) return null;
  const [up, down, same] = [value.up, value.down, value.same].map((word) =>
    typeof word === "string" ? boundedText(word) : null,
  );
  return up && down && same ? { up, down, same } : null;
}
