import type { FeedEntry } from "../catalog/change-feed.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import { type Pair, pairText } from "./cell.queries.ts";
import { indicatorsOf, needOf } from "./compute-figures.ts";
import type { FigureQuestion } from "./figure-question.ts";

/**
 * Tells which figures of a question a change touches: through formulas, weights, groups, periods and targets,
 * since every figure is listed under every pair that it may read.
 */
export class FigureDependencies {
  readonly catalogue: CatalogueSnapshot;
  readonly #needs: readonly (readonly Pair[])[];
  readonly #byPair = new Map<string, number[]>();
  readonly #byIndicator = new Map<string, number[]>();
  readonly #hidden: readonly number[];
  readonly #count: number;

  constructor(catalogue: CatalogueSnapshot, question: FigureQuestion) {
    const { items } = question;
    this.catalogue = catalogue;
    this.#count = items.length;
    this.#needs = items.map((item) => needOf(catalogue, item, question));
    const hidden: number[] = [];
    items.forEach((item, index) => {
      for (const text of new Set((this.#needs[index] ?? []).map(pairText))) put(this.#byPair, text, index);
      const indicators = indicatorsOf(catalogue, item);
      for (const code of indicators) put(this.#byIndicator, code, index);
      if ([...indicators].some((code) => catalogue.indicator(code)?.restricted === true)) hidden.push(index);
    });
    this.#hidden = hidden;
  }

  /** The pairs that some figures read, given by their places in the question's items. */
  *of(indexes: Iterable<number>): Iterable<Pair> {
    for (const index of indexes) yield* this.#needs[index] ?? [];
  }

  /** The pairs that all figures read. */
  everything(): Iterable<Pair> {
    return this.#needs.flat();
  }

  /** Figures that a reader's rights decide about. */
  get underRights(): readonly number[] {
    return this.#hidden;
  }

  /** Places in the question's items of the figures that a change may change. */
  touchedBy(entry: FeedEntry): Iterable<number> {
    switch (entry.kind) {
      case "OBSERVATION":
      case "TARGET":
        return this.#byPair.get(pairText(entry)) ?? [];
      case "INDICATOR":
        return this.#byIndicator.get(entry.indicator) ?? [];
      case "UNIT":
        // A group that changes its members moves totals, ranks and shares; it happens a few times a year.
        return Array.from({ length: this.#count }, (_, index) => index);
    }
  }
}

function put(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}
