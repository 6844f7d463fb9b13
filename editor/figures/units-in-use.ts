import type { Node } from "@tiptap/pm/model";

/** Most units that are tried for an indicator which the report's own unit does not have. */
const mostTried = 3;

/**
 * Lists the units and groups that a report speaks of besides its own, e.g. the province in the report of one of
 * its party committees.
 *
 * @param doc the text
 * @param indicator whose own units come first
 * @returns codes, those of the indicator first, then the most used; at most three
 */
export function unitsInUse(doc: Node, indicator: string): string[] {
  const uses = new Map<string, number>();
  const count = (unit: unknown, weight: number) => {
    if (typeof unit === "string" && unit !== "") uses.set(unit, (uses.get(unit) ?? 0) + weight);
  };
  doc.descendants((node) => {
    if (node.type.name === "figure" || node.type.name === "trend") {
      count(node.attrs["unit"], node.attrs["indicator"] === indicator ? sameIndicatorWeight : 1);
    }
    if (node.type.name === "figureTable") count(node.attrs["group"], 1);
  });
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostTried)
    .map(([unit]) => unit);
}

/** Outweighs any number of other figures that a report can have. */
const sameIndicatorWeight = 10_000;
