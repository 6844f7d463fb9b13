import { existsSync, readFileSync } from "node:fs";
import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { prosemirrorToYDoc } from "@tiptap/y-tiptap";
import { expect, test } from "vitest";
import { createAbsolutePositionFromRelativePosition, decodeRelativePosition } from "yjs";
import { sampleTargets } from "../../server/sample/facts/targets.ts";
import { sampleReport } from "../../server/sample/report/sample-report.ts";
import { sampleThreads } from "../../server/sample/report/sample-threads.ts";
import { sampleIndicators } from "../../server/sample/sample-indicators.ts";
import { sampleObservations } from "../../server/sample/sample-observations.ts";
import { sampleGroups, sampleUnits } from "../../server/sample/sample-units.ts";
import { measures } from "../../shared/figure/figure-ref.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { resolvePeriod } from "../../shared/period/relative-period.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import { documentFigures, documentTables } from "../../shared/report/document-figures.ts";
import { nodesOf, parseDocument } from "../../shared/report/document-node.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";

const document = parseDocument(sampleReport());
const figures = documentFigures(document);
const nodes = [...nodesOf(document)];
const units = new Set([...sampleUnits, ...sampleGroups].map(({ code }) => code));
const indicators = new Map(sampleIndicators.map((indicator) => [indicator.code, indicator]));
const reportPeriod = parsePeriod("2023-S1");

test("the sample report is a document of the report's own nodes", () => {
  const node = Node.fromJSON(getSchema(reportExtensions()), sampleReport());
  expect(() => node.check()).not.toThrow();
});

test("it prints 60 figures or more, and every measure", () => {
  const printed = figures.filter(({ place }) => place === "FIGURE");
  expect(printed.length).toBeGreaterThanOrEqual(60);
  expect(new Set(printed.map(({ ref }) => ref.measure))).toEqual(new Set(measures));
});

test("it has trend words, periods in words, headings of every level and a table of 26 enterprises", () => {
  expect(figures.some(({ place }) => place === "TREND")).toBe(true);
  expect(nodes.filter(({ type }) => type === "periodLabel").length).toBeGreaterThan(5);
  const levels = nodes.filter(({ type }) => type === "heading").map(({ attrs }) => attrs["level"]);
  expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(documentTables(document).map(({ group, columns, total }) => [group, columns.length, total])).toEqual(
    [["DOANH_NGHIEP", 6, true]],
  );
});

test("it shows every kind of format", () => {
  const formats = figures.map(({ format }) => format);
  expect(formats.some(({ scale }) => scale === "MILLION")).toBe(true);
  expect(formats.some(({ pad }) => pad === false)).toBe(true);
  expect(formats.some(({ spacing }) => spacing === "")).toBe(true);
  expect(new Set(formats.map(({ qualifier }) => qualifier))).toEqual(
    new Set([null, "AUTO", "gần", "khoảng"]),
  );
});

test("it fills three A4 pages or more", () => {
  const words = nodes.reduce((count, { text }) => count + text.split(/\s+/).filter(Boolean).length, 0);
  // About 450 words of 14 points make a page, and the table of 26 rows makes another one.
  expect(words + figures.length).toBeGreaterThan(2 * 450);
});

test("every node that somebody can point at has an id of its own", () => {
  const ids = nodes
    .filter(({ type }) => ["figure", "trend", "figureTable"].includes(type))
    .map(({ attrs }) => attrs["id"]);
  expect(ids.every((id) => typeof id === "string")).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every reference names what there is", () => {
  const observed = new Set(
    sampleObservations().map((row) => keyOf(row.indicator, row.period, row.breakdown)),
  );
  const targets = new Set(sampleTargets.map(({ indicator, kind }) => `${indicator} ${kind}`));
  for (const { ref } of figures) {
    const name = JSON.stringify(ref);
    const indicator = indicators.get(ref.indicator);
    expect(indicator, name).toBeDefined();
    expect(ref.unit === null || units.has(ref.unit), name).toBe(true);
    const period = ref.period === "/P" ? "/2023-06" : ref.period === "P" ? "2023-S1" : "2022";
    resolvePeriod(ref.period, reportPeriod);
    if (indicator?.formula === null)
      expect(observed, name).toContain(keyOf(ref.indicator, period, ref.breakdown));
    if (ref.measure === "PERCENT_OF_TARGET")
      expect(targets, name).toContain(`${ref.indicator} ${ref.target}`);
  }
});

test("its threads stand on the words and on the figure that they quote", () => {
  const schema = getSchema(reportExtensions());
  const stored = prosemirrorToYDoc(Node.fromJSON(schema, sampleReport()), fragmentName);
  const threads = sampleThreads(stored);
  expect(threads.map(({ anchor }) => anchor.quotation)).toEqual([
    "giao cấp ủy cơ sở theo dõi hằng tháng",
    "2.553,40 tỷ đồng",
  ]);
  for (const { anchor } of threads)
    for (const end of [anchor.anchorFrom, anchor.anchorTo]) {
      const position = decodeRelativePosition(Buffer.from(end, "base64"));
      expect(createAbsolutePositionFromRelativePosition(position, stored)).not.toBeNull();
    }
});

const source = new URL("../../../shared/seed/report.md", import.meta.url);

test.skipIf(!existsSync(source))("no eight words in a row are the source's", () => {
  const theirs = wordsOf(readFileSync(source, "utf8")).join(" ");
  const runs = nodes
    .filter(({ type }) => ["paragraph", "heading", "documentTitle"].includes(type))
    .flatMap(({ content }) => {
      const words = wordsOf(content.map(({ text }) => text || " ").join(""));
      return words
        .slice(0, Math.max(0, words.length - 7))
        .map((_word, at) => words.slice(at, at + 8).join(" "));
    });
  expect(runs.filter((run) => theirs.includes(run))).toEqual([]);
});

// Names are facts: what an organisation is called cannot be said otherwise.
const names = [...sampleUnits.map(({ nameVi }) => nameVi), "Khối Cơ quan và Doanh nghiệp tỉnh"].map((name) =>
  name.toLowerCase(),
);

function wordsOf(text: string): string[] {
  const folded = text.normalize("NFC").toLowerCase();
  const nameless = names.reduce((rest, name) => rest.replaceAll(name, " name "), folded);
  return nameless.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function keyOf(indicator: string, period: string, breakdown: string | null): string {
  return `${indicator} ${period} ${breakdown ?? ""}`;
}
