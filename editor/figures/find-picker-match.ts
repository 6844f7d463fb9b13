import type { ResolvedPos } from "@tiptap/pm/model";
import type { SuggestionMatch } from "@tiptap/suggestion";

/** Longest query, in UTF-16 units, and most words of it: beyond, an "@" is only a letter of the text. */
const longestQuery = 60;
const mostWords = 8;

/** Before an "@" that opens the picker: a blank, an opening bracket or quotation mark, a dash, a slash. */
const opening = /[\s([{"'“‘«/–—-]/u;

/**
 * Finds the "@…" in which the cursor stands. Names of indicators have blanks, so a query may; an e-mail
 * address, where a letter comes before the "@", is none.
 *
 * @param config.$position of the cursor
 * @returns where it stands and what was typed, `null` when there is none
 */
export function findPickerMatch(config: { readonly $position: ResolvedPos }): SuggestionMatch {
  const { $position } = config;
  const text = $position.nodeBefore?.isText ? ($position.nodeBefore.text ?? "") : "";
  const match = pickerMatchIn(text);
  if (match === null) return null;
  const from = $position.pos - text.length + match.index;
  return { range: { from, to: $position.pos }, query: match.query, text: `@${match.query}` };
}

/**
 * Finds the "@…" at the end of a piece of text.
 *
 * @param text before the cursor
 * @returns e.g. for `"thu ngân sách @thu ns"`: index 14, query `"thu ns"`
 */
export function pickerMatchIn(text: string): { readonly index: number; readonly query: string } | null {
  const index = text.lastIndexOf("@");
  if (index < 0) return null;
  const before = text.charAt(index - 1);
  const query = text.slice(index + 1);
  if (before !== "" && !opening.test(before)) return null;
  if (query.length > longestQuery || /^\s|\s\s|[\n\ufffc]/u.test(query)) return null;
  if (query.split(/\s+/).length > mostWords) return null;
  return { index, query };
}
