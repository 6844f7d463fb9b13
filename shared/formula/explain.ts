import type { Locale } from "../base/locale.ts";
import type { EvaluatedFigure } from "./evaluate-figure.ts";

export function explainFormula(_figure: EvaluatedFigure, _locale: Locale): string {
  throw new Error("not written yet");
}
