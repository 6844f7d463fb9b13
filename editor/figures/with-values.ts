import type { Node } from "@tiptap/pm/model";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import type { FigureStore } from "./figure-store.ts";
import type { Candidate } from "./pick-candidates.ts";
import { unitsInUse } from "./units-in-use.ts";

/**
 * Gives candidates that the report's own unit has no value of to another unit that the report speaks of: in the
 * report of a party committee most indicators are those of the province or of its enterprises.
 *
 * @param candidates as they were found, most of them for the report's own unit
 * @param doc the text
 * @param store of the report
 * @returns the same candidates in the same order, some of them for another unit
 * @throws Error when the server does not answer
 */
export async function withValues(
  candidates: readonly Candidate[],
  doc: Node,
  store: FigureStore,
): Promise<Candidate[]> {
  const choices = candidates.map((candidate) => ({
    candidate,
    refs: candidate.kind === "period" || candidate.recent ? [] : choicesOf(candidate.ref, doc),
  }));
  const answers = await store.peek(choices.flatMap(({ refs }) => refs));
  let next = 0;
  return choices.map(({ candidate, refs }) => {
    const first = next;
    next += refs.length;
    const best = refs.find((_, index) => answers[first + index]?.value.quantity.ok === true);
    return candidate.kind === "period" || best === undefined ? candidate : { ...candidate, ref: best };
  });
}

function choicesOf(ref: FigureRef, doc: Node): FigureRef[] {
  if (ref.unit !== null) return [];
  return [ref, ...unitsInUse(doc, ref.indicator).map((unit) => ({ ...ref, unit }))];
}
