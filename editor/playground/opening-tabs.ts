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

/** Where GraphiQL keeps the tabs of this browser. */
const tabsKey = "graphiql:tabState";

/**
 * Tells what the editors begin with. GraphiQL fills in the variables of its first tab only when it is told to,
 * but what it is told would open once more beside the tabs that a browser already has.
 *
 * @param asked by the address
 * @param storage of the browser
 * @returns what the address asks for, else the first example on a first visit, else null: the browser's own tabs
 */
export function firstTab(asked: Tab | null, locale: Locale, storage: Pick<Storage, "getItem">): Tab | null {
  if (asked !== null || storage.getItem(tabsKey) !== null) return asked;
  return openingTabs(null, locale)[0] ?? null;
}

/**
 * Gives the tabs of a browser that has none of its own yet.
 *
 * @returns the address's query first, then the examples
 */
export function openingTabs(asked: Tab | null, locale: Locale): Tab[] {
  return [...(asked === null ? [] : [asked]), ...examples.map((example) => exampleTab(example, locale))];
}
