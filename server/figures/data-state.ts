import type { Cell, TargetCell } from "../../shared/formula/cube.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import { type CellKey, type LoadedCells, pairText, placeText } from "./cell.queries.ts";

/** Data of one state of the database, at hand. */
export interface DataState {
  readonly catalogue: CatalogueSnapshot;
  cell(indicator: string, unit: string, period: string, breakdown: string): Cell | null;
  /** The current target of every kind. */
  targets(indicator: string, unit: string, period: string, breakdown: string): readonly TargetCell[];
}

/** The data of a pair by place. */
export type PairData = {
  readonly cells: Map<string, Cell>;
  readonly targets: Map<string, readonly TargetCell[]>;
};

const noTargets: readonly TargetCell[] = [];

/** Reads pairs as one state; the pairs are read when asked, so the state is good until they next change. */
export function stateOver(catalogue: CatalogueSnapshot, pairs: ReadonlyMap<string, PairData>): DataState {
  return {
    catalogue,
    cell: (indicator, unit, period, breakdown) =>
      pairs.get(pairText({ indicator, period }))?.cells.get(placeText(unit, breakdown)) ?? null,
    targets: (indicator, unit, period, breakdown) =>
      pairs.get(pairText({ indicator, period }))?.targets.get(placeText(unit, breakdown)) ?? noTargets,
  };
}

/** The state that one load saw. */
export function stateOf(catalogue: CatalogueSnapshot, loaded: LoadedCells): DataState {
  const pairs = new Map<string, PairData>();
  addLoaded(loaded, (key) => {
    const text = pairText(key);
    const pair = pairs.get(text) ?? { cells: new Map(), targets: new Map() };
    pairs.set(text, pair);
    return pair;
  });
  return stateOver(catalogue, pairs);
}

/**
 * Puts what was loaded into its pairs.
 *
 * @param pairOf where a key belongs; null leaves it out
 * @returns how many observations and targets were put
 */
export function addLoaded(loaded: LoadedCells, pairOf: (key: CellKey) => PairData | null): number {
  let added = 0;
  for (const { cell, ...key } of loaded.cells) {
    const pair = pairOf(key);
    if (pair === null) continue;
    pair.cells.set(placeText(key.unit, key.breakdown), cell);
    added++;
  }
  for (const { target, ...key } of loaded.targets) {
    const pair = pairOf(key);
    if (pair === null) continue;
    const place = placeText(key.unit, key.breakdown);
    pair.targets.set(place, [...(pair.targets.get(place) ?? noTargets), target]);
    added++;
  }
  return added;
}
