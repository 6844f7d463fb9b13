import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ask, Office } from "../support/browsers.ts";
import { findChromium } from "../support/find-chromium.mjs";
import { startServer } from "../support/server.ts";

export const name = "browser";

const rounds = 40;
const record =
  "mutation($input: [ObservationInput!]!) { recordObservations(input: $input) { observations { id } } }";

/** A recorded value until it is painted in somebody else's window; start-up; what the report page weighs. */
export async function run(): Promise<Record<string, string>> {
  Object.assign(process.env, await findChromium());
  const first = await startServer();
  const office = await Office.open(first.url);
  const reader = await office.person("drafter1");
  const report = await reader.getByRole("link", { name: /6 tháng đầu năm 2023/ }).getAttribute("href");
  const fetched = new Set<string>();
  reader.on("request", (request) => fetched.add(new URL(request.url()).pathname));
  await reader.goto(`${first.url}${report}`);
  await reader.locator(".ProseMirror .figure-value").first().waitFor();
  const data = await office.person("data");
  const delays: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const value = String(15_000 + round);
    const shown = reader.waitForFunction(
      (text) => document.querySelector(".ProseMirror")?.textContent?.includes(text),
      `15.${value.slice(2)} tỷ đồng`,
      { polling: "raf" },
    );
    const input = [{ indicator: "TOURISM_REVENUE", unit: "THANH_HOA", period: "2023-S1", value }];
    const sent = performance.now();
    await Promise.all([ask(data, record, { input }), shown]);
    delays.push(performance.now() - sent);
  }
  await office.close();
  await first.stop();
  delays.sort((a, b) => a - b);
  return {
    "value recorded to painted elsewhere, p50": `${at(delays, 0.5)} ms`,
    "value recorded to painted elsewhere, p95": `${at(delays, 0.95)} ms`,
    "first start to ready (built)": `${Math.round(first.startMs)} ms`,
    "later start to ready": `${await laterStart()} ms`,
    "report page, scripts and styles, gzip": `${weight(fetched)} kB`,
  };
}

const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);

async function laterStart(): Promise<number> {
  const DATA_DIR = join(mkdtempSync(join(tmpdir(), "tabellion-bench-")), "data");
  await (await startServer({ DATA_DIR })).stop();
  const again = await startServer({ DATA_DIR });
  await again.stop();
  rmSync(DATA_DIR, { recursive: true, force: true });
  return Math.round(again.startMs);
}

/** Fonts apart: they are cached for good and do not hold up the text. */
function weight(fetched: ReadonlySet<string>): number {
  const assets = readdirSync("dist/editor/assets").filter((file) => /\.(js|css)$/.test(file));
  const bytes = assets
    .filter((file) => fetched.has(`/assets/${file}`))
    .map((file) => gzipSync(readFileSync(join("dist/editor/assets", file))).length);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000);
}
