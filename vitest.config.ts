import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

const server = { testTimeout: 30_000, hookTimeout: 30_000 };
const browser = { testTimeout: 120_000, hookTimeout: 120_000 };

// One project a folder: `npm test -- unit` runs one of them.
const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  resolve: {
    // Two copies of graphql refuse each other's schemas ("another realm").
    alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      project("unit"),
      project("editor"),
      project("fuzz", server),
      project("architecture", { testTimeout: 60_000 }),
      project("server", server),
      project("contract", server),
      // Whole servers and browsers: one file after another, when the others are done.
      project("flows", { ...browser, fileParallelism: false, sequence: { groupOrder: 1 } }),
      project("e2e", { ...browser, fileParallelism: false, sequence: { groupOrder: 2 } }),
    ],
  },
});
