/**
 * Quotes what came in for an error message, short enough to read and without control characters.
 *
 * @param text what the caller sent
 * @returns e.g. `quote("2025-Q5")` is `"\"2025-Q5\""`; at most 60 characters of the text, then "…"
 */
export function quote(text: string): string {
  // Control characters could move a terminal's cursor or break a line of the log.
  const shown = text.replace(/\p{C}/gu, "\u{FFFD}");
  return shown.length <= 60 ? `"${shown}"` : `"${shown.slice(0, 60)}…"`;
}
