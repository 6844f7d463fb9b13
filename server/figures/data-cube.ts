import type { FeedEntry } from "../catalog/change-feed.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import { type CellKey, type CellSource, type LoadedCells, type Pair, pairText } from "./cell.queries.ts";
import { type DataState, stateOf, stateOver } from "./data-state.ts";
import { type KeptPair, KeptPairs, type Touch } from "./kept-pairs.ts";

export type CubeParts = {
  readonly cells: CellSource;
  readonly loadCatalogue: () => Promise<CatalogueSnapshot>;
  /** Where the instance stands in the change feed, and how to wait until it has come further. */
  readonly feed: { readonly position: number; reach(seq: number): Promise<void> };
  /** The most observations and targets kept. */
  readonly mostCells?: number;
};

/** Says what an evaluation reads, given the catalogue; asked again whenever that may have changed. */
export type Need = (catalogue: CatalogueSnapshot) => Iterable<Pair>;

/** The outcome of an evaluation, and the number in the feed of the one state that it read. */
export type ReadAt<Result> = { readonly seq: number; readonly result: Result };

/** A load under way. What changes meanwhile may or may not be in its answer: its number tells. */
type Loading = { readonly done: Promise<void>; readonly touched: Touch[] };

/** About 150 MB; the largest workspace planned for has 190,000 (130 units × 60 indicators × 24 periods). */
const defaultMostCells = 250_000;
/** Rounds of reading what changed meanwhile, before an evaluation gets a reading of its own. */
const mostRounds = 4;

/**
 * The current observations and targets of this instance, filled as they are asked for and kept current by the change
 * feed. Evaluations are synchronous over one consistent state, and know its number.
 */
export class DataCube {
  readonly #parts: CubeParts;
  readonly #kept: KeptPairs;
  readonly #loading = new Map<string, Loading>();
  readonly #refreshing = new Map<string, Loading>();
  #position: number;
  #catalogue: CatalogueSnapshot | null = null;
  #catalogueLoading: Promise<void> | null = null;
  /** The last change of the catalogue that was heard. */
  #catalogueTouched = 0;

  constructor(parts: CubeParts) {
    this.#parts = parts;
    this.#kept = new KeptPairs(parts.mostCells ?? defaultMostCells);
    this.#position = parts.feed.position;
  }

  /** The number of the last change that this cube has taken in. */
  get position(): number {
    return this.#position;
  }

  /** How many observations and targets are kept. */
  get size(): number {
    return this.#kept.size;
  }

  /** Takes in changes; called for every batch of the feed, in order, before anybody acts on it. */
  hear(entries: readonly FeedEntry[], seq: number): void {
    for (const entry of entries) {
      if (entry.kind === "INDICATOR" || entry.kind === "UNIT") this.#touchCatalogue(entry.seq);
      else this.#touch(entry);
    }
    this.#position = Math.max(this.#position, seq);
  }

  /**
   * Runs an evaluation over current data.
   *
   * @param need the pairs that it reads
   * @param evaluate synchronous; reads nothing but what `need` named
   * @returns its result and the number of the state that it saw, never a later one
   */
  async read<Result>(need: Need, evaluate: (state: DataState) => Result): Promise<ReadAt<Result>> {
    const held = new Set<KeptPair>();
    try {
      for (let round = 0; round < mostRounds; round++) {
        const catalogue = this.#readyFor(need);
        if (catalogue !== null)
          return { seq: this.#position, result: evaluate(stateOver(catalogue, this.#kept.all)) };
        await this.#prepare(need, held);
      }
    } finally {
      for (const kept of held) kept.holders--;
      this.#kept.evict();
    }
    return this.#readApart(need, evaluate);
  }

  /** Runs an evaluation over the data recorded until an instant, with today's catalogue; nothing of it is kept. */
  async readAsOf<Result>(need: Need, asOf: Date, evaluate: (state: DataState) => Result): Promise<Result> {
    const catalogue = await this.#currentCatalogue();
    const loaded = await this.#parts.cells.loadPairs(distinctPairs(need(catalogue)), asOf);
    return evaluate(stateOf(catalogue, loaded));
  }

  /** The catalogue, when everything needed is at hand, current and of one state; else null. */
  #readyFor(need: Need): CatalogueSnapshot | null {
    const catalogue = this.#catalogue;
    if (catalogue === null || catalogue.seq > this.#position) return null;
    for (const pair of need(catalogue)) {
      const kept = this.#kept.get(pair);
      if (kept === null || kept.stale.size > 0 || kept.seq > this.#position) return null;
      this.#kept.use(pair, kept);
    }
    return catalogue;
  }

  async #prepare(need: Need, held: Set<KeptPair>): Promise<void> {
    const catalogue = await this.#currentCatalogue();
    const pairs = distinctPairs(need(catalogue));
    await this.#fill(pairs);
    let seq = catalogue.seq;
    for (const pair of pairs) {
      const kept = this.#kept.get(pair);
      if (kept === null) continue;
      if (!held.has(kept)) kept.holders++;
      held.add(kept);
      seq = Math.max(seq, kept.seq);
    }
    // Other pairs may have changed before the newest of these was read: only the feed can tell.
    if (seq > this.#position) await this.#parts.feed.reach(seq);
  }

  async #fill(pairs: readonly Pair[]): Promise<void> {
    const absent: Pair[] = [];
    const stale: CellKey[] = [];
    for (const pair of pairs) {
      const kept = this.#kept.get(pair);
      const text = pairText(pair);
      if (kept === null && !this.#loading.has(text)) absent.push(pair);
      if (kept !== null && !this.#refreshing.has(text)) stale.push(...kept.stale.values());
    }
    if (absent.length > 0) this.#load(absent);
    if (stale.length > 0) this.#refresh(stale);
    const waits = pairs.flatMap((pair) => {
      const text = pairText(pair);
      return [this.#loading.get(text)?.done, this.#refreshing.get(text)?.done];
    });
    await Promise.all(new Set(waits));
  }

  #load(pairs: readonly Pair[]): void {
    this.#follow(this.#loading, pairs, this.#parts.cells.loadPairs(pairs, null), (loaded) =>
      this.#kept.add(pairs, loaded),
    );
  }

  #refresh(keys: readonly CellKey[]): void {
    const held = new Set(keys.map((key) => this.#kept.get(key)).filter((kept) => kept !== null));
    for (const kept of held) kept.holders++;
    const letGo = (): void => {
      for (const kept of held) kept.holders--;
    };
    this.#follow(this.#refreshing, keys, this.#parts.cells.loadKeys(keys).finally(letGo), (loaded) =>
      this.#kept.refresh(keys, loaded),
    );
  }

  #follow(
    under: Map<string, Loading>,
    pairs: readonly Pair[],
    load: Promise<LoadedCells>,
    put: (loaded: LoadedCells) => void,
  ): void {
    const touched: Touch[] = [];
    const texts = new Set(pairs.map(pairText));
    const done = load
      .then((loaded) => {
        put(loaded);
        for (const touch of touched) this.#kept.touch(touch);
      })
      .finally(() => {
        for (const text of texts) under.delete(text);
      });
    for (const text of texts) under.set(text, { done, touched });
    // Whoever waits hears of a failure; if nobody does any more, it is nobody's.
    done.catch(() => undefined);
  }

  #touch(touch: Touch): void {
    const text = pairText(touch);
    this.#loading.get(text)?.touched.push(touch);
    this.#refreshing.get(text)?.touched.push(touch);
    this.#kept.touch(touch);
  }

  #touchCatalogue(seq: number): void {
    this.#catalogueTouched = seq;
    if (this.#catalogue !== null && this.#catalogue.seq < seq) this.#catalogue = null;
  }

  /** Indicators, units and groups as this instance knows them. */
  catalogue(): Promise<CatalogueSnapshot> {
    return this.#currentCatalogue();
  }

  async #currentCatalogue(): Promise<CatalogueSnapshot> {
    for (;;) {
      if (this.#catalogue !== null) return this.#catalogue;
      this.#catalogueLoading ??= this.#loadCatalogue().finally(() => {
        this.#catalogueLoading = null;
      });
      await this.#catalogueLoading;
    }
  }

  async #loadCatalogue(): Promise<void> {
    const catalogue = await this.#parts.loadCatalogue();
    if (catalogue.seq >= this.#catalogueTouched) this.#catalogue = catalogue;
  }

  /** When data changes faster than it can be read piece by piece: one statement of its own sees one state. */
  async #readApart<Result>(need: Need, evaluate: (state: DataState) => Result): Promise<ReadAt<Result>> {
    for (;;) {
      const catalogue = await this.#currentCatalogue();
      const loaded = await this.#parts.cells.loadPairs(distinctPairs(need(catalogue)), null);
      await this.#parts.feed.reach(loaded.seq);
      // Still the catalogue, though the feed has come as far as the data: so it was when the data was read.
      if (this.#catalogue === catalogue && catalogue.seq <= loaded.seq)
        return { seq: loaded.seq, result: evaluate(stateOf(catalogue, loaded)) };
    }
  }
}

function distinctPairs(pairs: Iterable<Pair>): Pair[] {
  return [...new Map([...pairs].map((pair) => [pairText(pair), pair])).values()];
}
