import { getSchema } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changesText, createAnnouncer, type FigureChange } from "../../editor/figures/announcement.ts";
import { withNewIds } from "../../editor/figures/figure-clipboard.ts";
import { pickerMatchIn } from "../../editor/figures/find-picker-match.ts";
import {
  candidateKey,
  type PickedIndicator,
  pickerQuery,
  plainValue,
  type RecentPick,
  rankCandidates,
  withRecent,
} from "../../editor/figures/pick-candidates.ts";
import { placeBeside } from "../../editor/figures/place-beside.ts";
import { playgroundAddress } from "../../editor/figures/playground-address.ts";
import { parseRecentPicks } from "../../editor/figures/recent-picks.ts";
import { unitsInUse } from "../../editor/figures/units-in-use.ts";
import { parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";

const indicator = (code: string, name = code): PickedIndicator => ({
  code,
  name: { vi: name, en: name },
  unitOfMeasure: { vi: "tỷ đồng", en: "billion dong" },
});
const pick = (code: string, node: "figure" | "trend" = "figure"): RecentPick => ({
  node,
  indicator: indicator(code),
  ref: plainValue(indicator(code)),
});

describe("announcing changes", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("changes of one second are said together, each figure once with its last text", () => {
    const said: (readonly FigureChange[])[] = [];
    const announcer = createAnnouncer((changes) => said.push(changes));
    announcer.changed({ key: "a", name: "GRDP", text: "7,1%" });
    announcer.changed({ key: "b", name: "Thu ngân sách", text: "20.577" });
    announcer.changed({ key: "a", name: "GRDP", text: "7,2%" });
    vi.advanceTimersByTime(1_000);
    expect(said.map(changesText)).toEqual(["GRDP 7,2%; Thu ngân sách 20.577"]);
  });

  test("of many changes three are named", () => {
    const changes = ["A", "B", "C", "D"].map((name) => ({ key: name, name, text: "1" }));
    expect(changesText(changes)).toBe("A 1; B 1; C 1; …");
  });
});

describe("the @ picker", () => {
  for (const [text, found] of [
    ["thu ngân sách @thu ns", "thu ns"],
    ["@", ""],
    ["(@grdp", "grdp"],
    ["lan@sample.local", null],
    ["gửi @ lan", null],
    ["không có gì", null],
    [`@${"dài ".repeat(20)}`, null],
  ] as const)
    test(`after "${text}" the query is ${found === null ? "none" : `"${found}"`}`, () =>
      expect(pickerMatchIn(text)?.query ?? null).toBe(found));

  for (const [query, trendSearch, periods] of [
    ["grdp", null, false],
    ["tăng grdp", "grdp", false],
    ["giảm", "", false],
    ["tăng trưởng", "trưởng", false],
    ["kỳ", null, true],
    ["", null, false],
  ] as const)
    test(`"@${query}" is understood`, () =>
      expect(pickerQuery(query)).toEqual({ search: query, trendSearch, periods }));

  test("what was used last comes first and is not offered twice", () => {
    const ranked = rankCandidates(pickerQuery(""), [pick("B")], [indicator("A"), indicator("B")], []);
    expect(ranked.map((one) => [candidateKey(one), one.recent])).toEqual([
      [candidateKey({ kind: "figure", ...pick("B"), recent: true }), true],
      [candidateKey({ kind: "figure", ...pick("A"), recent: false }), false],
    ]);
  });

  test("names that begin as was typed come before those that only contain it", () => {
    const found = [indicator("A", "Tỷ lệ nộp ngân sách trên doanh thu"), indicator("B", "Doanh thu du lịch")];
    const ranked = rankCandidates(pickerQuery("doanh thu"), [], found, []);
    expect(ranked.map((one) => (one.kind === "period" ? null : one.indicator.code))).toEqual(["B", "A"]);
  });

  test("an indicator that the report's unit does not have is tried for the units of the text", () => {
    const schema = getSchema(reportExtensions());
    const figureOf = (code: string, unit: string | null) => ({
      type: "figure",
      attrs: { indicator: code, unit },
    });
    const content = [
      figureOf("GRDP", "THANH_HOA"),
      figureOf("BUDGET", "THANH_HOA"),
      figureOf("REVENUE", "DN01"),
      figureOf("GRDP", null),
    ];
    const doc = schema.nodeFromJSON({ type: "doc", content: [{ type: "paragraph", content }] });
    expect(unitsInUse(doc, "GRDP")).toEqual(["THANH_HOA", "DN01"]);
    expect(unitsInUse(doc, "REVENUE")).toEqual(["DN01", "THANH_HOA"]);
  });

  test("what was used last is found without marks", () => {
    const recent: RecentPick[] = [{ ...pick("X"), indicator: indicator("X", "Thu ngân sách nhà nước") }];
    expect(rankCandidates(pickerQuery("ngan sach"), recent, [], [])).toHaveLength(1);
    expect(rankCandidates(pickerQuery("dân số"), recent, [], [])).toHaveLength(0);
  });

  test("the same pick made again moves to the front", () => {
    const recent = withRecent([pick("A"), pick("B")], pick("B"));
    expect(recent.map(({ ref }) => ref.indicator)).toEqual(["B", "A"]);
  });

  test("remembered picks that nobody can read are passed over", () => {
    const good = pick("A");
    const stored = JSON.stringify([good, { node: "figure" }, 5, { ...good, ref: { measure: "NONSENSE" } }]);
    expect(parseRecentPicks(stored)).toEqual([good]);
    expect(parseRecentPicks("{")).toEqual([]);
    expect(parseRecentPicks(null)).toEqual([]);
  });
});

describe("the card", () => {
  const window = { width: 1_000, height: 800 };
  const size = { width: 400, height: 300 };
  for (const [what, anchor, left, top] of [
    ["below a figure near the top", { left: 100, top: 50, width: 40, height: 20 }, 100, 78],
    ["above a figure near the bottom", { left: 100, top: 700, width: 40, height: 20 }, 100, 392],
    ["inside the window at its right edge", { left: 950, top: 50, width: 40, height: 20 }, 592, 78],
  ] as const)
    test(`stands ${what}`, () => expect(placeBeside(anchor, size, window)).toMatchObject({ left, top }));

  test("opens the playground with the figure's own query and variables", () => {
    const ref = parseFigureRef({ indicator: "GRDP_YOY_PCT", period: "P-1Y" });
    const address = new URL(playgroundAddress(ref, "2023-S1", "THANH_HOA"), "http://localhost");
    expect(address.pathname).toBe("/playground");
    expect(address.searchParams.get("query")).toContain("figures(refs: [$ref]");
    expect(JSON.parse(address.searchParams.get("variables") ?? "")).toEqual({
      ref: { indicator: "GRDP_YOY_PCT", period: "P-1Y", measure: "VALUE" },
      period: "2023-S1",
      unit: "THANH_HOA",
    });
  });
});

describe("pasting", () => {
  const schema = getSchema(reportExtensions());
  const text = { type: "text", text: "GRDP " };
  const figure = { type: "figure", attrs: { id: "old", indicator: "GRDP", period: "P-1Y" } };

  test("gives every figure an identity of its own and keeps all else", () => {
    const paragraph = schema.nodeFromJSON({ type: "paragraph", content: [text, figure] });
    const pasted = withNewIds(new Slice(Fragment.from(paragraph), 1, 1), () => "new");
    expect(pasted.openStart).toBe(1);
    expect(pasted.content.firstChild?.lastChild?.attrs).toMatchObject({
      id: "new",
      indicator: "GRDP",
      period: "P-1Y",
    });
    expect(pasted.content.firstChild?.textContent).toBe("GRDP ");
  });
});
