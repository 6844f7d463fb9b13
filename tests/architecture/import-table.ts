/** Which folders may import which: DESIGN, section 3. A folder may always import itself. */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  "shared/base": [],
  "shared/number": ["shared/base"],
  "shared/period": ["shared/base"],
  "shared/figure": ["shared/base", "shared/number", "shared/period"],
  "shared/formula": ["shared/base", "shared/number", "shared/period", "shared/figure"],
  "shared/checks": ["shared/base", "shared/number", "shared/period", "shared/figure"],
  "shared/protocol": ["shared/base", "shared/number", "shared/period", "shared/figure"],
  "shared/report": ["shared/base", "shared/number", "shared/period", "shared/figure"],
  "shared/schema": ["shared/base", "shared/number", "shared/period", "shared/figure", "shared/report"],

  "server/platform": ["shared"],
  "server/access": ["shared", "server/platform"],
  "server/catalog": ["shared", "server/platform", "server/access"],
  "server/observations": ["shared", "server/platform", "server/access", "server/catalog"],
  "server/figures": ["shared", "server/platform", "server/access", "server/catalog", "server/observations"],
  "server/documents": ["shared", "server/platform", "server/access"],
  "server/comments": ["shared", "server/platform", "server/access", "server/documents"],
  "server/versions": ["shared", "server/platform", "server/access", "server/documents"],
  "server/reports": [
    ...["shared", "server/platform", "server/access", "server/catalog", "server/observations"],
    ...["server/figures", "server/documents", "server/versions"],
  ],
  // Fills a new workspace through the use cases of all features, as main.ts and the command line do.
  "server/sample": ["shared", "server"],
  "server/cli": ["shared", "server"],

  "editor/api": ["shared"],
  "editor/ui": ["shared"],
  "editor/collab": ["shared", "editor/api"],
  "editor/text": ["shared", "editor/ui"],
  "editor/figures": ["shared", "editor/ui", "editor/api"],
  "editor/reports": ["shared", "editor/ui", "editor/api"],
  "editor/data": ["shared", "editor/ui", "editor/api"],
  "editor/comments": ["shared", "editor/ui", "editor/api", "editor/collab"],
  "editor/versions": ["shared", "editor/ui", "editor/api", "editor/collab"],
  "editor/playground": ["shared", "editor/ui", "editor/api"],
  "editor/page": ["shared", "editor"],
};

/** The packages that shared code may use: arithmetic and a parser; documents are only known to `schema`. */
export const sharedPackages: readonly string[] = ["decimal.js", "jsep"];
export const schemaPackages = /^(@tiptap\/.+|yjs|y-protocols\/.+)$/;

/** The folder of a file, as the table names it; the files beside the folders join everything of their side. */
export function folderOf(path: string): string {
  const [side = "", folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? side : `${side}/${folder}`;
}

/** Whether a file of one folder may import one of another. */
export function mayImport(from: string, to: string): boolean {
  const [fromSide] = from.split("/");
  const [toSide] = to.split("/");
  if (from === to) return true;
  // main.ts and its neighbours join the parts of their own side.
  if (from === fromSide) return toSide === fromSide || toSide === "shared";
  return importTable[from]?.some((allowed) => allowed === to || allowed === toSide) ?? false;
}
