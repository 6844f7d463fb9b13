// Finds a Chromium for the browser tests: an installed one, or the one that an npm package carries.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @returns {Promise<{CHROMIUM_PATH: string, CHROMIUM_ARGS: string, CHROMIUM_LIBRARY_PATH?: string}>} for the environment */
export async function findChromium() {
  const libraries = process.env.LD_LIBRARY_PATH;
  try {
    return await find();
  } finally {
    if (libraries === undefined) delete process.env.LD_LIBRARY_PATH;
    else process.env.LD_LIBRARY_PATH = libraries;
  }
}

async function find() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { CHROMIUM_PATH: given, CHROMIUM_ARGS: process.env.CHROMIUM_ARGS ?? "" };
  for (const place of (process.env.PATH ?? "").split(delimiter))
    for (const name of names)
      if (existsSync(join(place, name)))
        return { CHROMIUM_PATH: join(place, name), CHROMIUM_ARGS: "--no-sandbox" };
  return carried();
}

/** The package was made for a machine without any of Chromium's libraries; with this it unpacks those too. */
async function carried() {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  const { LD_LIBRARY_PATH = "", FONTCONFIG_PATH = "" } = process.env;
  const { status, stderr } = spawnSync(path, ["--version"], { encoding: "utf8" });
  // A name of its own: those libraries are for Chromium, not for every process that the tests start.
  if (status === 0)
    return {
      CHROMIUM_PATH: path,
      CHROMIUM_ARGS: "--no-sandbox",
      CHROMIUM_LIBRARY_PATH: LD_LIBRARY_PATH,
      FONTCONFIG_PATH,
    };
  throw new Error(
    `The Chromium at ${path} does not start here; install one or set CHROMIUM_PATH. It says: ${stderr}`,
  );
}
