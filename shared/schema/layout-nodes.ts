import { mergeAttributes, Node } from "@tiptap/core";

/** The head of an official document: the issuing body on the left, the State's or Party's words on the right. */
export const DocumentHeaderNode = Node.create({
  name: "documentHeader",
  group: "block",
  content: "documentHeaderColumn documentHeaderColumn",
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: "div[data-document-header]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, { "data-document-header": "" }),
    0,
  ],
});

/** One side of the head of a document. */
export const DocumentHeaderColumnNode = Node.create({
  name: "documentHeaderColumn",
  content: "paragraph+",
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: "div[data-document-header-column]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, { "data-document-header-column": "" }),
    0,
  ],
});

/** The title: the kind of document ("BÁO CÁO"), and below it, in a node of its own, what it is about. */
export const DocumentTitleNode = Node.create({
  name: "documentTitle",
  group: "block",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "div[data-document-title]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, { "data-document-title": "" }),
    0,
  ],
});

/** To whom the document goes ("Nơi nhận"), bottom left. */
export const RecipientsNode = Node.create({
  name: "recipients",
  group: "block",
  content: "paragraph+",
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: "div[data-recipients]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-recipients": "" }), 0],
});

/** Who signs, bottom right. */
export const SignatureNode = Node.create({
  name: "signature",
  group: "block",
  content: "paragraph+",
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: "div[data-signature]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-signature": "" }), 0],
});
