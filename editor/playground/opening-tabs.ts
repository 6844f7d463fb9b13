import type { Locale } from "../../shared/base/locale.ts";
import { examples, exampleTab } from "./examples.ts";

/** What a tab begins with. */
export type Tab = { readonly query: string; readonly variables: string };

/**
 * Reads the query that the address asks for.
 *
 * @param address e.g. `new URL("http://localhost:4000/playground?query=%7B…%7D&variables=%7B%7D")`
 * @returns null when it names none
 */
export function tabOfAddress(address: URL): Tab | null {
  const query = address.searchParams.get("query");
  if (query === null || query.trim() === "") return null;
  return { query, variables: address.searchParams.get("variables") ?? "" };
}

/**
 * Gives the tabs of a browser that has none of its own yet.
 *
 * @returns the address's query first, then the examples
 */
export function openingTabs(asked: Tab | null, locale: Locale): Tab[] {
  return [...(asked === null ? [] : [asked]), ...examples.map((example) => exampleTab(example, locale))];
}
