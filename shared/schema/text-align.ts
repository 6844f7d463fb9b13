import { Extension } from "@tiptap/core";

/** How a paragraph may stand on the page; `null` is the layout's own way. */
export const alignments = ["left", "center", "right", "justify"] as const;

/** Lets paragraphs stand left, centred, right or justified, kept in HTML as `data-align` (no style attribute: CSP). */
export const TextAlign = Extension.create({
  name: "textAlign",
  addGlobalAttributes: () => [
    {
      types: ["paragraph"],
      attributes: {
        align: {
          default: null,
          parseHTML: (element) => {
            const found = element.getAttribute("data-align") ?? element.style.textAlign;
            return alignments.find((alignment) => alignment === found) ?? null;
          },
          renderHTML: (attributes) =>
            typeof attributes["align"] === "string" ? { "data-align": attributes["align"] } : {},
        },
      },
    },
  ],
});
