import type { Locale } from "../base/locale.ts";
import type { FigureFormat } from "./figure-format.ts";
import type { FigureMeta } from "./figure-meta.ts";
import type { FigureValue, MissingReason } from "./figure-value.ts";

export type { FigureMeta } from "./figure-meta.ts";

/** A sentence, or the cell of a table. */
export type FigurePlace = "PROSE" | "CELL";

export function figureText(
  _value: FigureValue,
  _meta: FigureMeta,
  _format: FigureFormat,
  _locale: Locale,
  _place: FigurePlace = "PROSE",
): string {
  throw new Error("not written yet");
}

export function missingText(_reason: MissingReason, _locale: Locale): string {
  throw new Error("not written yet");
}
