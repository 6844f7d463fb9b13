import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { examples, exampleTab } from "../../editor/playground/examples.ts";
import { isSubscription } from "../../editor/playground/fetcher.ts";
import { firstTab, openingTabs, tabOfAddress } from "../../editor/playground/opening-tabs.ts";
import { viewerOf } from "../../editor/playground/viewer.ts";

const schema = buildSchema(readFileSync(new URL("../../server/schema.graphql", import.meta.url), "utf8"));
const empty = { getItem: () => null };
const used = { getItem: () => '{"tabs":[],"activeTabIndex":0}' };

describe("the examples", () => {
  for (const example of examples)
    for (const locale of ["vi", "en"] as const)
      test(`"${example.title[locale]}" is valid against the schema`, () => {
        const { query, variables } = exampleTab(example, locale);
        expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
        expect(JSON.parse(variables)).toEqual(example.variables);
        expect(query).toContain(`${example.operation}(`);
      });

  test("only the last one is a subscription", () =>
    expect(examples.map(({ query }) => isSubscription(query))).toEqual([false, false, false, false, true]));
});

test("of several operations the named one decides whether it is a subscription", () => {
  const query = "query A { viewer { id } } subscription B { threadsChanged(reportId: 1) { reportId } }";
  expect([isSubscription(query, "A"), isSubscription(query, "B"), isSubscription("{", null)]).toEqual([
    false,
    true,
    false,
  ]);
});

test("the address opens its query before the examples", () => {
  const asked = tabOfAddress(new URL("http://x/playground?query=%7Ba%7D&variables=%7B%7D"));
  expect(asked).toEqual({ query: "{a}", variables: "{}" });
  expect(openingTabs(asked, "vi")).toHaveLength(examples.length + 1);
  expect(openingTabs(asked, "vi")[0]).toBe(asked);
  expect(firstTab(asked, "vi", used)).toBe(asked);
});

test("an address without a query opens the first example, and later what the browser has", () => {
  const asked = tabOfAddress(new URL("http://x/playground?query="));
  expect(asked).toBeNull();
  expect(firstTab(asked, "en", empty)?.query).toContain("ValuesOfOnePeriod");
  expect(firstTab(asked, "en", used)).toBeNull();
});

for (const [answer, viewer] of [
  [{ data: { viewer: null } }, { kind: "signed-out" }],
  [
    { data: { viewer: { name: "Lan", email: "lan@x", locale: "EN" } } },
    { kind: "signed-in", name: "Lan", email: "lan@x", locale: "en" },
  ],
  [{ errors: [] }, { kind: "unknown" }],
  ["nonsense", { kind: "unknown" }],
] as const)
  test(`the answer ${JSON.stringify(answer)} means ${viewer.kind}`, () =>
    expect(viewerOf(answer)).toEqual(viewer));
