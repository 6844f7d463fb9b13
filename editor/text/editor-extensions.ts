import type { Extensions } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import type { Doc } from "yjs";
import type { Locale } from "../../shared/base/locale.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";
import { headingNumbersExtension } from "./heading-numbers-extension.ts";
import { tableEditingExtension } from "./table-editing-extension.ts";

/** What the parts of the page bring into the editor. */
export type EditorParts = {
  readonly document: Doc;
  /** Language of the report, in which its headings are numbered. */
  readonly locale: Locale;
  /** Extensions of figures, comments and carets. */
  readonly parts: Extensions;
};

/**
 * Puts the editor of a report together: the document model, shared text with its undo, numbers of headings,
 * and what the parts of the page bring.
 *
 * @param input the report's text and the parts
 * @returns extensions for one editor
 */
export function editorExtensions({ document, locale, parts }: EditorParts): Extensions {
  return [
    ...reportExtensions(),
    Collaboration.configure({ document, field: fragmentName }),
    headingNumbersExtension(locale),
    tableEditingExtension,
    ...parts,
  ];
}
