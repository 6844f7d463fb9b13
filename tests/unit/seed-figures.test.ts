import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { trendWord } from "../../shared/figure/trend-word.ts";
import { type PrintedFact, printFact } from "../support/seed-figure.ts";

/** The real report and its figures, beside the repository; not everyone has them. */
const seed = join(import.meta.dirname, "../../../shared/seed");

type SeedFigure = {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly unit_printed: boolean;
  readonly unit_gap: string | null;
  readonly qualifier: string | null;
  readonly qualifier_span: { readonly start: number; readonly end: number } | null;
  readonly role: string;
  readonly direction: { readonly word: string } | null;
  readonly signed_change: string | null;
  readonly pair: string | null;
};

if (!existsSync(join(seed, "figures.jsonl")))
  test.skip(`the figures of the real report are not here (${seed})`, () => {});
else
  describe("the figures of the real report", () => {
    const figures: SeedFigure[] = readFileSync(join(seed, "figures.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
    // Places are counted in characters, not in UTF-16 units.
    const report = Array.from(readFileSync(join(seed, "report.md"), "utf8"));
    const between = (start: number, end: number) => report.slice(start, end).join("");

    test("are all 86 there", () => expect(figures).toHaveLength(86));

    for (const figure of figures.filter(({ role }) => role !== "ratio_part")) {
      test(`${figure.id}: the ${figure.role} of ${figure.value} ${figure.unit} prints "${figure.text}"`, () => {
        const { text, trend } = printFact(factOf(figure), { unitLabel: false });
        expect(text).toBe(figure.text);
        expect(text).toBe(between(figure.start, figure.end));
        const word = figure.direction?.word;
        if (word === "tăng" || word === "giảm") expect(trend && trendWord(trend, "vi")).toBe(word);
      });

      if (figure.unit_printed)
        test(`${figure.id}: with unit and qualifier it reads as in the sentence`, () => {
          const gap = figure.unit_gap ?? "";
          const { text } = printFact(factOf(figure), {
            unitLabel: true,
            spacing: gap,
            qualifier: figure.qualifier === "ước" ? "AUTO" : figure.qualifier,
          });
          const span = figure.qualifier_span;
          // Words may stand between: "ước đạt 20.577".
          const qualifier = span === null ? "" : `${between(span.start, span.end)} `;
          const end = figure.end + gap.length + Array.from(figure.unit).length;
          expect(text).toBe(qualifier + between(figure.start, end));
        });
    }

    for (const [first, second] of pairsOf(figures))
      test(`${first.id} and ${second.id} print as one fraction`, () => {
        const { text } = printFact({ ...factOf(first), of: second.value }, {});
        expect(text).toBe(`${first.text}/${second.text}`);
        expect(text).toBe(between(first.start, second.end));
      });

    test("every part of a fraction has its other part", () =>
      expect(pairsOf(figures).flat()).toHaveLength(
        figures.filter(({ role }) => role === "ratio_part").length,
      ));
  });

function factOf(figure: SeedFigure): PrintedFact {
  return {
    value: figure.value,
    unit: figure.unit,
    role: figure.role,
    direction: figure.direction?.word,
    signedChange: figure.signed_change,
    qualifier: figure.qualifier,
  };
}

function pairsOf(figures: readonly SeedFigure[]): (readonly [SeedFigure, SeedFigure])[] {
  return figures.flatMap((first, index) => {
    const second = figures.find(
      (other, at) => at > index && other.pair !== null && other.pair === first.pair,
    );
    return second === undefined ? [] : [[first, second] as const];
  });
}
