import { getSchema } from "@tiptap/core";
import { Node, type Schema } from "@tiptap/pm/model";
import { prosemirrorToYXmlFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { InputError } from "../../shared/base/input-error.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import { type DocumentNode, parseDocument } from "../../shared/report/document-node.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";
import type { Collab } from "./collab/collab-server.ts";

let schema: Schema | null = null;

/**
 * Reads a report's text as a tree.
 *
 * @returns e.g. `{ type: "doc", content: [{ type: "documentTitle", … }], … }`
 */
export async function readReportDocument(
  collab: Pick<Collab, "readDocument">,
  report: string,
): Promise<DocumentNode> {
  return parseDocument(documentJson(await collab.readDocument(report)));
}

/** A report's text in Tiptap's JSON, as a client would see it. */
export function documentJson(document: Y.Doc): Record<string, unknown> {
  return yXmlFragmentToProsemirrorJSON(document.getXmlFragment(fragmentName));
}

/**
 * Checks a text that is to become a report's first.
 *
 * @param json a document in Tiptap's JSON, of the nodes of `reportExtensions`
 * @throws InputError when it is no such document
 */
export function readContent(json: unknown): Node {
  schema ??= getSchema(reportExtensions());
  try {
    const node = Node.fromJSON(schema, json);
    node.check();
    if (node.type !== schema.topNodeType) throw new RangeError(`came a node of type "${node.type.name}"`);
    return node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`Expected a document of the report's nodes: ${reason}`);
  }
}

/**
 * Writes the first text of a report.
 *
 * @param report id of a report whose text is still empty
 * @param content as `readContent` gives it
 * @param author id of the account that it is put down to, or `null`
 * @throws InputError CONFLICT when the report has text already
 */
export async function seedDocument(
  collab: Pick<Collab, "changeDocument">,
  report: string,
  content: Node,
  author: string | null,
): Promise<void> {
  await collab.changeDocument(report, author, (document) => {
    const fragment = document.getXmlFragment(fragmentName);
    if (fragment.length > 0)
      throw new InputError(`Report ${report} has text already`, { report }, "CONFLICT");
    prosemirrorToYXmlFragment(content, fragment);
  });
}
