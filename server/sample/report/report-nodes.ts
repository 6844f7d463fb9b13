import type { FigureFormat } from "../../../shared/figure/figure-format.ts";
import type { Measure } from "../../../shared/figure/figure-ref.ts";
import type { TrendWords } from "../../../shared/figure/trend-word.ts";

/** A node in Tiptap's JSON. */
export type SampleNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly SampleNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
};

/** What a figure shows, as far as it differs from the usual: the report's unit and period, the value itself. */
export type Reference = {
  readonly unit?: string;
  readonly period?: string;
  readonly measure?: Measure;
  readonly target?: string;
  readonly breakdown?: string;
};

/** A figure printed with its unit of measure unless the format says otherwise. */
export function figure(
  indicator: string,
  reference: Reference = {},
  format: Partial<FigureFormat> = {},
): SampleNode {
  return {
    type: "figure",
    attrs: { ...attributes(indicator, reference), format: { unitLabel: true, ...format } },
  };
}

/** Only the number: the sentence itself names what is counted. */
export function bare(
  indicator: string,
  reference: Reference = {},
  format: Partial<FigureFormat> = {},
): SampleNode {
  return figure(indicator, reference, { unitLabel: false, ...format });
}

/** The word "tăng" or "giảm", or the writer's own three words. */
export function trend(
  indicator: string,
  reference: Reference = {},
  words: TrendWords | null = null,
): SampleNode {
  return { type: "trend", attrs: { ...attributes(indicator, { measure: "CHANGE", ...reference }), words } };
}

/** A period in words, e.g. `period("P-1Y")`. */
export function period(expression = "P"): SampleNode {
  return { type: "periodLabel", attrs: { period: expression } };
}

/** Text in bold. */
export function bold(text: string): SampleNode {
  return { type: "text", text, marks: [{ type: "bold" }] };
}

/** Text in italics. */
export function italic(text: string): SampleNode {
  return { type: "text", text, marks: [{ type: "italic" }] };
}

/** A paragraph whose figures stand where they are read, e.g. ``p`Thu ngân sách ${figure("…")}.` ``. */
export function p(texts: TemplateStringsArray, ...nodes: readonly SampleNode[]): SampleNode {
  return { type: "paragraph", content: inline(texts, nodes) };
}

/** Paragraphs of plain text that stand in the middle. */
export function centred(...content: readonly SampleNode[]): SampleNode {
  return { type: "paragraph", attrs: { align: "center" }, content };
}

/** A line of the document's title. */
export function title(texts: TemplateStringsArray, ...nodes: readonly SampleNode[]): SampleNode {
  return { type: "documentTitle", content: inline(texts, nodes) };
}

/** A heading; its number is computed, so it is no part of the text. */
export function heading(level: 1 | 2 | 3 | 4 | 5, text: string): SampleNode {
  return { type: "heading", attrs: { level }, content: [plain(text)] };
}

/** A list of paragraphs. */
export function list(...items: readonly SampleNode[]): SampleNode {
  return { type: "bulletList", content: items.map((item) => ({ type: "listItem", content: [item] })) };
}

/** Plain text. */
export function plain(text: string): SampleNode {
  return { type: "text", text };
}

/**
 * Gives every figure, trend word and live table the id by which the editor and threads know it.
 *
 * @returns the same tree; ids are "f1", "f2" … in reading order, so that the sample is the same everywhere
 */
export function withIds(root: SampleNode): SampleNode {
  let last = 0;
  const visit = (node: SampleNode): SampleNode => {
    const attrs = identified.has(node.type) ? { ...node.attrs, id: `f${++last}` } : node.attrs;
    return {
      ...node,
      ...(attrs === undefined ? {} : { attrs }),
      ...(node.content === undefined ? {} : { content: node.content.map(visit) }),
    };
  };
  return visit(root);
}

const identified = new Set(["figure", "trend", "figureTable"]);

function attributes(indicator: string, reference: Reference): Record<string, unknown> {
  return {
    id: null,
    indicator,
    unit: reference.unit ?? null,
    period: reference.period ?? "P",
    measure: reference.measure ?? "VALUE",
    target: reference.target ?? null,
    breakdown: reference.breakdown ?? null,
  };
}

function inline(texts: TemplateStringsArray, nodes: readonly SampleNode[]): SampleNode[] {
  return texts.flatMap((text, index) => {
    const node = nodes[index];
    return [...(text === "" ? [] : [plain(text)]), ...(node === undefined ? [] : [node])];
  });
}
