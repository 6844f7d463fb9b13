import { expect, test } from "vitest";
import { folderOf, importTable, mayImport, schemaPackages, sharedPackages } from "./import-table.ts";
import { readSources, type SourceFile } from "./source-files.ts";

const sources = readSources();

test("the files and their imports are found, those over several lines too", () => {
  const main = sources.find(({ path }) => path === "server/main.ts");
  expect(main?.imports).toContainEqual({
    target: "server/platform/web.ts",
    isPackage: false,
    typeOnly: false,
  });
  const web = sources.find(({ path }) => path === "server/platform/web.ts");
  expect(web?.imports).toContainEqual({
    target: "server/platform/platform.ts",
    isPackage: false,
    typeOnly: true,
  });
  expect(mayImport("server/platform", "server/access")).toBe(false);
  expect(mayImport("editor/page", "server/platform")).toBe(false);
});

test("every folder has its line in the import table", () => {
  const folders = new Set(sources.map(({ path }) => folderOf(path)).filter((folder) => folder.includes("/")));
  expect([...folders].filter((folder) => importTable[folder] === undefined)).toEqual([]);
});

test("files import only from folders that theirs may import", () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ isPackage, target }) => !isPackage && !mayImport(folderOf(path), folderOf(target)))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("server and editor never import each other", () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => (path.startsWith("server/") ? /^editor\// : /^server\//).test(target))
      .filter(() => !path.startsWith("shared/"))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("shared code is pure: no packages but arithmetic and parsing, and documents in schema only", () => {
  const wrong = sources
    .filter(({ path }) => path.startsWith("shared/"))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ isPackage }) => isPackage)
        .filter(({ target }) => !sharedPackages.includes(target))
        .filter(({ target }) => !(path.startsWith("shared/schema/") && schemaPackages.test(target)))
        .map(({ target }) => `${path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("shared code asks for neither the time nor chance", () => {
  const asks = /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(/;
  const wrong = sources.filter(
    ({ path, text }) => path.startsWith("shared/") && asks.test(withoutComments(text)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no two files need each other to load", () => {
  expect(cyclesOf(sources)).toEqual([]);
});

test("a cycle of imports is found and named", () => {
  const file = (path: string, target: string): SourceFile => ({
    path,
    text: "",
    imports: [{ target, isPackage: false, typeOnly: false }],
  });
  expect(cyclesOf([file("a.ts", "b.ts"), file("b.ts", "c.ts"), file("c.ts", "b.ts")])).toEqual([
    "b.ts -> c.ts -> b.ts",
  ]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

/** Every cycle once, found by walking the imports that remain at run time. */
function cyclesOf(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const { target, isPackage, typeOnly } of byPath.get(path)?.imports ?? [])
      if (!isPackage && !typeOnly) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return cycles;
}
