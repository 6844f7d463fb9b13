import { startEvaluation } from "../../shared/formula/evaluate.ts";
import { evaluateFigure, neededForFigure } from "../../shared/formula/evaluate-figure.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import type { Pair } from "./cell.queries.ts";
import { ComputedFigure } from "./computed-figure.ts";
import { cubeView } from "./cube-view.ts";
import type { DataState } from "./data-state.ts";
import type { FigureItem, FigureQuestion } from "./figure-question.ts";

/** The pairs that a figure reads, whatever it will turn out to be. */
export function needOf(
  catalogue: CatalogueSnapshot,
  item: FigureItem,
  question: FigureQuestion,
): readonly Pair[] {
  return item.ok ? neededForFigure(catalogue.model, item.ref, question.period) : [];
}

/** The pairs that all items of a question read. */
export function* needOfAll(catalogue: CatalogueSnapshot, question: FigureQuestion): Iterable<Pair> {
  for (const item of question.items) yield* needOf(catalogue, item, question);
}

/** Every indicator of which a change can change the figure. */
export function indicatorsOf(catalogue: CatalogueSnapshot, item: FigureItem): ReadonlySet<string> {
  return item.ok ? catalogue.closure(item.ref.indicator) : new Set();
}

/**
 * Computes figures over one state of the data.
 *
 * @param items of the question, in the order in which the answers are wanted
 * @param question the rest of it: period, unit and rights
 */
export function computeFigures(
  state: DataState,
  items: readonly FigureItem[],
  { period, unit, rights }: FigureQuestion,
): ComputedFigure[] {
  const cube = cubeView(state, rights);
  const evaluation = startEvaluation(cube);
  return items.map(
    (item) =>
      new ComputedFigure(
        item,
        item.ok ? evaluateFigure(cube, item.ref, period, unit, evaluation) : null,
        state.catalogue,
      ),
  );
}
