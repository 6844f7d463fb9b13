import type { Editor, Range } from "@tiptap/core";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import type { Candidate } from "./pick-candidates.ts";

/**
 * Opens the picker at the cursor, as if "@" had been typed.
 *
 * @param editor of the report
 */
export function openPicker(editor: Editor): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, "", " ");
  // Behind a letter an "@" would be part of a word.
  const blank = before === "" || /\s/.test(before) ? "" : " ";
  editor
    .chain()
    .focus()
    .insertContent({ type: "text", text: `${blank}@` })
    .run();
}

/**
 * Replaces the "@…" by what was picked.
 *
 * @param range of the "@" and the words behind it
 * @param newId makes an identity for the node
 */
export function insertCandidate(
  editor: Editor,
  range: Range,
  candidate: Candidate,
  newId: () => string,
): void {
  const content =
    candidate.kind === "period"
      ? { type: "periodLabel", attrs: { period: candidate.expression } }
      : { type: candidate.kind, attrs: { id: newId(), ...refAttributes(candidate.ref) } };
  editor.chain().focus().insertContentAt(range, content).run();
}

/** Gives the attributes by which a node keeps a reference. */
export function refAttributes(ref: FigureRef): Record<string, string | null> {
  const { indicator, unit, period, measure, target, breakdown } = ref;
  return { indicator, unit, period, measure, target, breakdown };
}
