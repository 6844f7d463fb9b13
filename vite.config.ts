import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("./editor/", import.meta.url));
const pages = { index: `${root}index.html`, playground: `${root}playground.html` };

/** Where the server listens while the editor is developed beside it. */
const server = process.env["TABELLION_SERVER"] ?? "http://localhost:4000";

export default defineConfig(({ command }) => ({
  root,
  publicDir: `${root}public`,
  plugins: [react()],
  // The server puts a fresh nonce for it into every page it sends; the development server has no such step.
  ...(command === "build" ? { html: { cspNonce: "__CSP_NONCE__" } } : {}),
  build: {
    outDir: fileURLToPath(new URL("./dist/editor", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    // A script or font as a data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(pages).filter(([, page]) => existsSync(page))),
    },
  },
  // GraphiQL's workers are found by Vite itself; its pre-bundler of development cannot read their addresses.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  server: {
    proxy: {
      "/graphql": { target: server, ws: true },
      "/collab": { target: server, ws: true },
      "^/reports/[^/]+/export": server,
      "/healthz": server,
    },
  },
}));
