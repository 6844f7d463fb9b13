import { basename } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./source-files.ts";

const sources = readSources();
const roles = ["entity", "types", "resolver", "policy", "queries"];

test("files stay within 300 lines, or say at their head why not", () => {
  const long = sources
    .filter(({ text }) => text.split("\n").length - 1 > 300)
    .filter(({ text }) => !/^(\/\/|\/\*)[^\n]*Long because /m.test(text.split("\n").slice(0, 12).join("\n")));
  expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`)).toEqual([]);
});

test("there are no index files that only pass on what others export", () => {
  expect(sources.filter(({ path }) => /^index\.tsx?$/.test(basename(path))).map(({ path }) => path)).toEqual(
    [],
  );
});

test("files are named in kebab-case, components in PascalCase, roles by their known suffixes", () => {
  const wrong = sources.map(({ path }) => path).filter((path) => !isWellNamed(basename(path)));
  expect(wrong).toEqual([]);
});

test("exports have names: no default exports", () => {
  expect(sources.filter(({ text }) => /^export default /m.test(text)).map(({ path }) => path)).toEqual([]);
});

function isWellNamed(name: string): boolean {
  const [stem = "", ...suffixes] = name.replace(/\.tsx?$/, "").split(".");
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  const pascal = name.endsWith(".tsx") && /^([A-Z][a-z0-9]*)+$/.test(stem);
  return (kebab || pascal) && suffixes.every((suffix) => roles.includes(suffix) || suffix === "d");
}
