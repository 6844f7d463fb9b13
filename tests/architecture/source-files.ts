import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the project, with everything that it imports from the project or from packages. */
export interface SourceFile {
  /** From the root, with "/": `server/platform/web.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A path from the root, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Types vanish in the build: they count for the layers, not for cycles at run time. */
  readonly typeOnly: boolean;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Reads every hand-written TypeScript file of the product. */
export function readSources(): readonly SourceFile[] {
  return globSync("{shared,server,editor}/**/*.{ts,tsx}", { cwd: root })
    .map((path) => path.split("\\").join("/"))
    .filter((path) => !path.includes("/generated/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^;"'`]*?\sfrom\s+)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(path: string, text: string): Import[] {
  const fixed = [...text.matchAll(statement)].map(([, type, from = ""]) =>
    importOf(path, from, type !== undefined),
  );
  const later = [...text.matchAll(dynamic)].map(([, from = ""]) => importOf(path, from, true));
  return [...fixed, ...later];
}

function importOf(path: string, from: string, typeOnly: boolean): Import {
  if (!from.startsWith(".")) return { target: from, isPackage: true, typeOnly };
  const target = relative(root, normalize(join(root, dirname(path), from.replace(/\?.*$/, ""))));
  return { target: target.split("\\").join("/"), isPackage: false, typeOnly };
}
