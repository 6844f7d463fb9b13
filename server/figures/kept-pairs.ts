import { type CellKey, type LoadedCells, type Pair, pairText, placeText } from "./cell.queries.ts";
import { addLoaded, type PairData } from "./data-state.ts";

/** A change of one key, with its number in the feed. */
export type Touch = CellKey & { readonly seq: number };

export type KeptPair = PairData & {
  /** The number in the feed at which all of it was loaded. */
  readonly loadedAt: number;
  /** The numbers at which single places were read again later. */
  readonly refreshedAt: Map<string, number>;
  /** Places that have changed since they were read. */
  readonly stale: Map<string, CellKey>;
  /** The highest of all these numbers. */
  seq: number;
  /** How many evaluations and loads need it: it may not be dropped meanwhile. */
  holders: number;
};

/** Pairs in memory, at most so many cells; those of which nothing was read for longest go first. */
export class KeptPairs {
  /** Least recently used first. */
  readonly #pairs = new Map<string, KeptPair>();
  readonly #mostCells: number;
  #size = 0;

  constructor(mostCells: number) {
    this.#mostCells = mostCells;
  }

  get all(): ReadonlyMap<string, KeptPair> {
    return this.#pairs;
  }

  /** How many observations and targets are kept, each pair counting as one more. */
  get size(): number {
    return this.#size;
  }

  get(pair: Pair): KeptPair | null {
    return this.#pairs.get(pairText(pair)) ?? null;
  }

  /** Says that a pair was just used. */
  use(pair: Pair, kept: KeptPair): void {
    const text = pairText(pair);
    this.#pairs.delete(text);
    this.#pairs.set(text, kept);
  }

  /** Keeps pairs that were loaded whole. */
  add(pairs: readonly Pair[], loaded: LoadedCells): void {
    for (const pair of pairs) {
      this.#pairs.set(pairText(pair), emptyPair(loaded.seq));
      this.#size++;
    }
    this.#size += addLoaded(loaded, (key) => this.get(key));
  }

  /** Replaces what stood at single places. */
  refresh(keys: readonly CellKey[], loaded: LoadedCells): void {
    for (const key of keys) {
      const kept = this.get(key);
      if (kept === null) continue;
      const place = placeText(key.unit, key.breakdown);
      kept.stale.delete(place);
      kept.refreshedAt.set(place, loaded.seq);
      kept.seq = Math.max(kept.seq, loaded.seq);
      if (kept.cells.delete(place)) this.#size--;
      this.#size -= kept.targets.get(place)?.length ?? 0;
      kept.targets.delete(place);
    }
    this.#size += addLoaded(loaded, (key) => this.get(key));
  }

  /** Marks a place as changed, unless what is kept of it was read after the change. */
  touch(touch: Touch): void {
    const kept = this.get(touch);
    if (kept === null) return;
    const place = placeText(touch.unit, touch.breakdown);
    if (touch.seq > Math.max(kept.loadedAt, kept.refreshedAt.get(place) ?? 0)) kept.stale.set(place, touch);
  }

  /** Drops what is too much; pairs that somebody holds stay. */
  evict(): void {
    if (this.#size <= this.#mostCells) return;
    for (const [text, pair] of this.#pairs) {
      if (pair.holders > 0) continue;
      this.#pairs.delete(text);
      this.#size -= sizeOf(pair);
      if (this.#size <= this.#mostCells) return;
    }
  }
}

function emptyPair(seq: number): KeptPair {
  const [cells, targets] = [new Map(), new Map()];
  return { cells, targets, loadedAt: seq, refreshedAt: new Map(), stale: new Map(), seq, holders: 0 };
}

function sizeOf({ cells, targets }: KeptPair): number {
  let size = 1 + cells.size;
  for (const list of targets.values()) size += list.length;
  return size;
}
