import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Locale } from "../../shared/base/locale.ts";
import { headingNumbers } from "../../shared/report/heading-numbers.ts";

/** The plugin that numbers headings. */
export const headingNumbersKey = new PluginKey<DecorationSet>("headingNumbers");

/**
 * Shows the numbers of headings beside the text, never in it: two people who insert headings at once could
 * otherwise both write "II.".
 *
 * @param locale language of the report
 * @returns the extension
 */
export function headingNumbersExtension(locale: Locale): Extension {
  return Extension.create({
    name: "headingNumbers",
    addProseMirrorPlugins: () => [headingNumbersPlugin(locale)],
  });
}

/**
 * The plugin behind `headingNumbersExtension`.
 *
 * @param locale language of the report
 * @returns a plugin whose state is the decorations
 */
export function headingNumbersPlugin(locale: Locale): Plugin<DecorationSet> {
  return new Plugin({
    key: headingNumbersKey,
    state: {
      init: (_, state) => numbered(state.doc, locale),
      apply: (transaction, decorations) =>
        transaction.docChanged ? numbered(transaction.doc, locale) : decorations,
    },
    props: { decorations: (state) => headingNumbersKey.getState(state) },
  });
}

function numbered(document: Node, locale: Locale): DecorationSet {
  const headings: { node: Node; position: number }[] = [];
  document.descendants((node, position) => {
    if (node.type.name === "heading") headings.push({ node, position });
    return !node.isTextblock;
  });
  const levels = headings.map(({ node }) => Number(node.attrs["level"]));
  const numbers = headingNumbers(levels, locale);
  const outline = outlineLevels(levels);
  return DecorationSet.create(
    document,
    headings.map(({ node, position }, index) =>
      Decoration.node(position, position + node.nodeSize, {
        "data-number": numbers[index] ?? "",
        "aria-level": String(outline[index] ?? 2),
      }),
    ),
  );
}

/**
 * Says how deep each heading stands, for screen readers: a report may leave levels out ("a)" right below "1."),
 * an outline may not.
 *
 * @param levels of the headings in reading order
 * @returns e.g. `outlineLevels([2, 3, 5, 2])` is `[2, 3, 4, 2]`; 1 is the title of the page
 */
export function outlineLevels(levels: readonly number[]): number[] {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length + 1;
  });
}
