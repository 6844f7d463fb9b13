import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../editor/ui/messages/en.ts";
import { vi } from "../../editor/ui/messages/vi.ts";

function keysOf(catalogue: object, prefix = ""): string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function textsOf(catalogue: object): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? textsOf(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text])
      : [[key, String(value)]],
  );
}

const placeholdersIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the catalogues", () => {
  test("have the same keys in both languages", () => expect(keysOf(en).sort()).toEqual(keysOf(vi).sort()));

  test("leave no text empty", () => {
    for (const [key, text] of [...textsOf(vi), ...textsOf(en)]) expect(text.trim(), key).not.toBe("");
  });

  test("fill in the same names in both languages", () => {
    const english = new Map(textsOf(en));
    for (const [key, text] of textsOf(vi))
      expect(placeholdersIn(english.get(key) ?? ""), key).toEqual(placeholdersIn(text));
  });

  test("are stored in NFC", () => {
    for (const [key, text] of textsOf(vi)) expect(text, key).toBe(text.normalize("NFC"));
  });
});

const editor = join(import.meta.dirname, "../../editor");
// GraphiQL is in English only, and what stands around it is a page of its own with its own words.
const components = readdirSync(editor, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".tsx") && !path.startsWith("playground"),
);

describe("no component has words of its own", () => {
  for (const path of components)
    test(path, () => {
      const source = readFileSync(join(editor, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      // Words between tags: a letter after ">" on its way to "</", without braces or code in between.
      const between = [...source.matchAll(/<[a-zA-Z][^<>{}]*>\s*([^<>{}();=]*\p{L}{2}[^<>{}();=]*)</gu)].map(
        ([, words]) => words?.trim(),
      );
      const labels = [
        ...source.matchAll(/\b(?:aria-label|title|placeholder|label|alt)="([^"]*\p{L}[^"]*)"/gu),
      ].map(([, words]) => words);
      expect([...between, ...labels]).toEqual([]);
    });
});
