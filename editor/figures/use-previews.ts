import { useEffect, useMemo, useState } from "react";
import type { FigureFormat } from "../../shared/figure/figure-format.ts";
import { type FigureRef, figureKey } from "../../shared/figure/figure-ref.ts";
import type { Figures } from "./create-figures.ts";
import type { FigureData } from "./figure-data.ts";
import { paintedFigure } from "./painted-figure.ts";

/**
 * Shows how references would print, before they are in the text.
 *
 * @param figures of the report
 * @param refs to be shown; a new list with equal references asks nothing anew
 * @returns what is known so far, by `figureKey`
 */
export function usePreviews(figures: Figures, refs: readonly FigureRef[]): ReadonlyMap<string, FigureData> {
  const [found, setFound] = useState<ReadonlyMap<string, FigureData>>(new Map());
  const wanted = JSON.stringify(refs.map(figureKey));
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal references, not equal lists, are what matters
  const stable = useMemo(() => refs, [wanted]);
  useEffect(() => {
    let gone = false;
    figures.store.peek(stable).then(
      (answers) => {
        if (!gone) setFound(new Map(answers.map((data, index) => [keyAt(stable, index), data])));
      },
      // Without a preview the choice can still be made; the card says why a figure has no value.
      () => {
        if (!gone) setFound(new Map());
      },
    );
    return () => {
      gone = true;
    };
  }, [figures, stable]);
  return found;
}

/**
 * Prints one of the previews.
 *
 * @param data `undefined` while it is on its way
 * @returns the text, `""` while there is none
 */
export function previewText(figures: Figures, data: FigureData | undefined, format: FigureFormat): string {
  if (data === undefined) return "";
  return paintedFigure({ kind: "known", data, at: 0 }, format, figures.context.textLocale).text;
}

function keyAt(refs: readonly FigureRef[], index: number): string {
  const ref = refs[index];
  return ref === undefined ? "" : figureKey(ref);
}
