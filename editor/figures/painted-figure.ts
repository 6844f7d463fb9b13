import type { Locale } from "../../shared/base/locale.ts";
import { defaultFormat, type FigureFormat } from "../../shared/figure/figure-format.ts";
import { type FigurePlace, figureText, missingText } from "../../shared/figure/figure-text.ts";
import { type TrendWords, trendWord } from "../../shared/figure/trend-word.ts";
import { unreadableSign } from "../../shared/report/document-printer.ts";
import type { FigureSnapshot } from "./figure-store.ts";

/** What is put on the page where a figure stands. */
export type PaintedFigure = {
  readonly kind: "loading" | "failed" | "missing" | "value";
  readonly text: string;
  /** Why there is no value; `null` when there is one. */
  readonly hint: string | null;
  readonly estimated: boolean;
};

/** Stands where a value is still on its way; never a digit, which could be read as one. */
export const loadingSign = "⋯";

/** What is put where a reference cannot be understood. */
export const unreadableFigure: PaintedFigure = {
  kind: "missing",
  text: unreadableSign,
  hint: null,
  estimated: false,
};

/**
 * Decides what is put on the page for a figure.
 *
 * @param snapshot as the store knows it
 * @param format of the node
 * @param locale of the text around it
 * @param place whether it stands in a sentence or in a table
 * @returns e.g. `{kind: "value", text: "7,0%", …}`; a missing one prints its sign with the reason as hint
 */
export function paintedFigure(
  snapshot: FigureSnapshot,
  format: FigureFormat,
  locale: Locale,
  place: FigurePlace = "PROSE",
): PaintedFigure {
  switch (snapshot.kind) {
    case "loading":
      return { kind: "loading", text: loadingSign, hint: null, estimated: false };
    case "failed":
      return { kind: "failed", text: unreadableSign, hint: snapshot.reason, estimated: false };
    case "known": {
      const { value, meta, name, unitName } = snapshot.data;
      // In a table the name of the unit is far away, at the head of the row.
      const of = place === "CELL" && unitName[locale] !== "" ? ` (${unitName[locale]})` : "";
      const text = figureText(value, meta[locale], format, locale, place);
      const { quantity } = value;
      return quantity.ok
        ? { kind: "value", text, hint: null, estimated: value.status !== null && value.status !== "FINAL" }
        : {
            kind: "missing",
            text,
            hint: `${name[locale]}${of}: ${missingText(quantity.reason, locale)}`,
            estimated: false,
          };
    }
  }
}

/**
 * Decides what is put on the page for a trend word.
 *
 * @param snapshot of the figure that it follows
 * @param words the writer's own; `null`: the language's
 * @param locale of the text around it
 * @returns e.g. `{kind: "value", text: "tăng", …}`; the sign of the figure where nothing can be compared
 */
export function paintedTrend(
  snapshot: FigureSnapshot,
  words: TrendWords | null,
  locale: Locale,
): PaintedFigure {
  if (snapshot.kind !== "known") return paintedFigure(snapshot, defaultFormat, locale);
  const { value, name } = snapshot.data;
  if (value.trend !== null) {
    return {
      kind: "value",
      text: trendWord(value.trend, locale, words ?? undefined),
      hint: null,
      estimated: false,
    };
  }
  const reason = value.quantity.ok ? "NO_BASE_VALUE" : value.quantity.reason;
  return {
    kind: "missing",
    text: "…",
    hint: `${name[locale]}: ${missingText(reason, locale)}`,
    estimated: false,
  };
}
