import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { type Request, type Response, Router } from "express";
import { type Page, pagePolicy } from "./security-headers.ts";

/**
 * Serves the built editor: files that carry a hash in their name for ever, pages fresh each time.
 *
 * @param directory `dist/editor`; only the files found there now are served, so that no path leads elsewhere
 */
export function pages(directory: string): Router {
  const files = findFiles(directory);
  const router = Router();
  const send = (page: Page, status: number) => (req: Request, res: Response) =>
    sendPage(directory, page, status, req, res);
  router.get(["/", "/reports/:id", "/data"], send("editor", 200));
  router.get("/playground", send("playground", 200));
  router.use((req, res, next) => {
    const file = files.get(req.path);
    if (file === undefined || (req.method !== "GET" && req.method !== "HEAD")) return next();
    sendFile(file, req, res);
  });
  router.get(/^[^.]*$/, (req, res, next) => {
    // A person who mistyped an address gets a page that says so; a program gets a plain 404.
    if (req.accepts(["json", "html"]) === "html") return send("editor", 404)(req, res);
    next();
  });
  return router;
}

type BuiltFile = { readonly path: string; readonly encodings: readonly string[]; readonly hashed: boolean };

const endings: Readonly<Record<string, string>> = { br: ".br", gzip: ".gz" };

function findFiles(directory: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(directory)) return new Map();
  const found = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const all = new Set(found);
  return new Map(
    found
      .filter((path) => ![".html", ".br", ".gz", ".map"].includes(extname(path)))
      .map((path) => {
        const address = `/${relative(directory, path).split(sep).join("/")}`;
        const encodings = Object.keys(endings).filter((encoding) => all.has(path + endings[encoding]));
        return [address, { path, encodings, hashed: address.startsWith("/assets/") }];
      }),
  );
}

function sendFile(file: BuiltFile, req: Request, res: Response): void {
  res.setHeader(
    "Cache-Control",
    file.hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
  );
  res.vary("Accept-Encoding");
  const encoding = file.encodings.length > 0 ? req.acceptsEncodings([...file.encodings, "identity"]) : false;
  const ending = encoding === false ? undefined : endings[encoding];
  if (encoding !== false && ending !== undefined) {
    res.setHeader("Content-Encoding", encoding);
    res.type(extname(file.path));
  }
  res.sendFile(file.path + (ending ?? ""), { cacheControl: false, dotfiles: "allow" });
}

function sendPage(directory: string, page: Page, status: number, req: Request, res: Response): void {
  const file = join(directory, page === "editor" ? "index.html" : "playground.html");
  if (!existsSync(file)) {
    res.status(503).type("text").send("The editor is not built yet: run `npm run build`\n");
    return;
  }
  const nonce = randomBytes(18).toString("base64");
  pagePolicy(res, page, nonce, req.headers.host);
  res.setHeader("Cache-Control", "no-store");
  res.status(status).type("html").send(readFileSync(file, "utf8").replaceAll("__CSP_NONCE__", nonce));
}
