import { type FigureRef, figureKey } from "../../shared/figure/figure-ref.ts";
import { type FigureClient, mostRefs } from "./figure-client.ts";
import { type FigureData, sameFigure } from "./figure-data.ts";
import { FigureFeeds } from "./figure-feeds.ts";

/** What is known of a figure at the moment. */
export type FigureSnapshot =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly reason: string }
  /** `at`: when the value was last received, in ms since 1970. */
  | { readonly kind: "known"; readonly data: FigureData; readonly at: number };

/** Whether the values on the page are followed; if not, since when, in ms since 1970. */
export type Following = { readonly kind: "live" } | { readonly kind: "cut"; readonly since: number };

/** The figures of one open report. Values live here and in the page, never in the document. */
export interface FigureStore {
  /** The report's own period, e.g. `"2023-S1"`; references are relative to it. */
  readonly period: string;
  /** The report's own unit, meant where a reference names none. */
  readonly unit: string | null;
  /** What is known of a figure; `loading` for one that nobody asked for yet. */
  get(ref: FigureRef): FigureSnapshot;
  /**
   * Asks for a figure and hears of every change of it, and of no other.
   *
   * @returns stops listening
   */
  subscribe(ref: FigureRef, hear: (snapshot: FigureSnapshot) => void): () => void;
  /** Gives figures once, without following them; those already known cost nothing. */
  peek(refs: readonly FigureRef[]): Promise<readonly FigureData[]>;
  readonly following: Following;
  /** @returns stops listening */
  onFollowing(hear: (following: Following) => void): () => void;
  /** Says that the connection was lost, or is back. */
  setOnline(online: boolean): void;
  /** Ends every subscription. */
  destroy(): void;
}

type Hear<What> = (what: What) => void;
type Entry = {
  readonly ref: FigureRef;
  snapshot: FigureSnapshot;
  readonly hearers: Set<Hear<FigureSnapshot>>;
};

/** What a store is made of. */
export type FigureStoreOptions = {
  /** Where figures come from, see `figureClient`. */
  readonly client: FigureClient;
  readonly period: string;
  readonly unit: string | null;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
};

const loading: FigureSnapshot = { kind: "loading" };

/**
 * Opens the figures of one report.
 *
 * @param options where they come from, and the report's own period and unit
 * @returns a store that asks for all references of one tick together, at most 1,000 at a time, and leaves
 *   those that it follows alone when new ones come
 */
export function createFigureStore(options: FigureStoreOptions): FigureStore {
  return new LiveFigures(options);
}

class LiveFigures implements FigureStore {
  readonly period: string;
  readonly unit: string | null;
  readonly #client: FigureClient;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  readonly #feeds: FigureFeeds;
  readonly #followingHearers = new Set<Hear<Following>>();
  #following: Following = { kind: "live" };

  constructor({ client, period, unit, now = Date.now }: FigureStoreOptions) {
    this.period = period;
    this.unit = unit;
    this.#client = client;
    this.#now = now;
    this.#feeds = new FigureFeeds(client, {
      wanted: () =>
        [...this.#entries.values()].filter(({ hearers }) => hearers.size > 0).map(({ ref }) => ref),
      received: (key, data) => this.#put(key, { kind: "known", data, at: this.#now() }),
      failed: (keys, reason) => this.#fail(keys, reason),
      following: (live) => this.#follow(live),
    });
  }

  get following(): Following {
    return this.#following;
  }

  get(ref: FigureRef): FigureSnapshot {
    return this.#entries.get(figureKey(ref))?.snapshot ?? loading;
  }

  subscribe(ref: FigureRef, hear: Hear<FigureSnapshot>): () => void {
    const key = figureKey(ref);
    const entry: Entry = this.#entries.get(key) ?? { ref, snapshot: loading, hearers: new Set() };
    this.#entries.set(key, entry);
    // A wrapper of its own, so that the same function may listen twice.
    const hearer = (snapshot: FigureSnapshot) => hear(snapshot);
    entry.hearers.add(hearer);
    this.#feeds.want(key, ref);
    return () => {
      entry.hearers.delete(hearer);
      if (entry.hearers.size === 0) this.#feeds.release();
    };
  }

  async peek(refs: readonly FigureRef[]): Promise<readonly FigureData[]> {
    const unknown = refs.filter((ref) => this.get(ref).kind !== "known");
    const loaded = new Map<string, FigureData>();
    for (let start = 0; start < unknown.length; start += mostRefs) {
      const part = unknown.slice(start, start + mostRefs);
      const answers = await this.#client.load(part);
      part.forEach((ref, index) => {
        const answer = answers[index];
        if (answer !== undefined) loaded.set(figureKey(ref), answer);
      });
    }
    return refs.map((ref) => {
      const snapshot = this.get(ref);
      const data = snapshot.kind === "known" ? snapshot.data : loaded.get(figureKey(ref));
      if (data === undefined) throw new Error("The server answered fewer figures than it was asked for");
      return data;
    });
  }

  onFollowing(hear: Hear<Following>): () => void {
    this.#followingHearers.add(hear);
    return () => this.#followingHearers.delete(hear);
  }

  setOnline(online: boolean): void {
    this.#feeds.setOnline(online);
  }

  destroy(): void {
    this.#feeds.destroy();
  }

  #put(key: string, snapshot: FigureSnapshot): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const before = entry.snapshot;
    entry.snapshot = snapshot;
    if (before.kind === "known" && snapshot.kind === "known" && sameFigure(before.data, snapshot.data))
      return;
    for (const hear of entry.hearers) hear(snapshot);
  }

  /** A value that is known stays on the page; its age is what tells. */
  #fail(keys: readonly string[], reason: string): void {
    for (const key of keys) {
      if (this.#entries.get(key)?.snapshot.kind !== "known") this.#put(key, { kind: "failed", reason });
    }
  }

  #follow(live: boolean): void {
    if (live === (this.#following.kind === "live")) return;
    this.#following = live ? { kind: "live" } : { kind: "cut", since: this.#now() };
    for (const hear of this.#followingHearers) hear(this.#following);
  }
}
