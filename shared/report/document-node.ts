import { InputError } from "../base/input-error.ts";

/** A node of a document in Tiptap's JSON. */
export type DocumentNode = {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly DocumentNode[];
  readonly text: string;
  readonly marks: readonly DocumentMark[];
};

/** A mark on a piece of text, e.g. bold, or a link with its address. */
export type DocumentMark = { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> };

/** Deepest nesting that a document may have: far above any report, far below the stack. */
const deepest = 100;

/**
 * Reads a document in Tiptap's JSON.
 *
 * @param json untrusted, `{"type": "doc", "content": […]}`
 * @returns the tree with every optional part filled in
 * @throws InputError when it is not a document, or is nested deeper than 100 levels
 */
export function parseDocument(json: unknown): DocumentNode {
  const document = parseNode(json, 0);
  if (document.type !== "doc") {
    throw new InputError(`Expected a document ("doc"), but came a node of type "${document.type}"`);
  }
  return document;
}

/**
 * Walks a document in reading order.
 *
 * @param node where to begin
 * @returns the node itself and everything in it, parents before children
 */
export function* nodesOf(node: DocumentNode): Generator<DocumentNode> {
  yield node;
  for (const child of node.content) yield* nodesOf(child);
}

/**
 * Reads an attribute that should be text.
 *
 * @param node any node
 * @param name of the attribute
 * @returns the text; `null` when it is absent, empty or something else
 */
export function textAttributeOf(node: DocumentNode, name: string): string | null {
  const value = node.attrs[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function parseNode(json: unknown, depth: number): DocumentNode {
  if (depth > deepest) throw new InputError(`A document is nested at most ${deepest} levels deep`);
  const { type, attrs, content, text, marks } = recordOf(json);
  if (typeof type !== "string") {
    throw new InputError(
      `Expected a document node with a type, but came ${JSON.stringify(json)?.slice(0, 80)}`,
    );
  }
  return {
    type,
    attrs: recordOf(attrs),
    content: listOf(content).map((child) => parseNode(child, depth + 1)),
    text: typeof text === "string" ? text : "",
    marks: listOf(marks).map(parseMark),
  };
}

function parseMark(json: unknown): DocumentMark {
  const { type, attrs } = recordOf(json);
  return { type: typeof type === "string" ? type : "", attrs: recordOf(attrs) };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
