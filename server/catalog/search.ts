import { InputError } from "../../shared/base/input-error.ts";
import { searchText } from "../../shared/base/search-text.ts";

const longestSearch = 200;

/**
 * Turns what somebody typed into patterns for `search_text LIKE $n`, one per word; a row must match all of them.
 *
 * @param search e.g. `"thanh hoa"`, which finds "Thanh Hóa"; blank or left out finds everything
 * @returns e.g. `searchPatterns("50% đất")` is `["%50\\%%", "%dat%"]`: what LIKE would take for a wildcard is escaped
 * @throws InputError when it is longer than 200 characters
 */
export function searchPatterns(search: string | null | undefined): string[] {
  const text = search ?? "";
  if (text.length > longestSearch)
    throw new InputError(`A search has at most ${longestSearch} characters, but this one has ${text.length}`);
  const words = searchText(text.replaceAll("\0", " "))
    .split(" ")
    .filter((word) => word !== "");
  return words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}

/**
 * The text that a thing is found by, stored beside it.
 *
 * @param parts code, names, units of measure; missing ones are skipped
 * @returns e.g. `searchColumn(["DUK", "Đảng bộ Khối", null])` is `"duk dang bo khoi"`
 */
export function searchColumn(parts: readonly (string | null)[]): string {
  return searchText(parts.filter((part) => part !== null).join(" "));
}
