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

type Entry = { ref: FigureRef; snapshot: FigureSnapshot; hearers: Set<(snapshot: FigureSnapshot) => void> };

const loading: FigureSnapshot = { kind: "loading" };

/**
 * Opens the figures of one report.
 *
 * @param options.client where figures come from, see `figureClient`
 * @param options.now the clock, in ms since 1970
 * @returns a store that asks for all references of one tick together, at most 1,000 at a time, and leaves
 *   those that it follows alone when new ones come
 */
export function createFigureStore(options: {
  readonly client: FigureClient;
  readonly period: string;
  readonly unit: string | null;
  readonly now?: () => number;
}): FigureStore {
  const { client, period, unit, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  const followingHearers = new Set<(following: Following) => void>();
  let following: Following = { kind: "live" };

  const put = (key: string, snapshot: FigureSnapshot) => {
    const entry = entries.get(key);
    if (entry === undefined) return;
    const before = entry.snapshot;
    entry.snapshot = snapshot;
    if (before.kind === "known" && snapshot.kind === "known" && sameFigure(before.data, snapshot.data))
      return;
    for (const hear of entry.hearers) hear(snapshot);
  };
  const setFollowing = (live: boolean) => {
    if (live === (following.kind === "live")) return;
    following = live ? { kind: "live" } : { kind: "cut", since: now() };
    for (const hear of followingHearers) hear(following);
  };
  const feeds = new FigureFeeds(client, {
    wanted: () => [...entries].filter(([, { hearers }]) => hearers.size > 0).map(([, { ref }]) => ref),
    received: (key, data) => put(key, { kind: "known", data, at: now() }),
    failed: (keys, reason) => {
      for (const key of keys)
        if (entries.get(key)?.snapshot.kind !== "known") put(key, { kind: "failed", reason });
    },
    following: setFollowing,
  });

  return {
    period,
    unit,
    get: (ref) => entries.get(figureKey(ref))?.snapshot ?? loading,
    subscribe(ref, hear) {
      const key = figureKey(ref);
      const entry = entries.get(key) ?? { ref, snapshot: loading, hearers: new Set() };
      entries.set(key, entry);
      // A wrapper of its own, so that the same function may listen twice.
      const hearer = (snapshot: FigureSnapshot) => hear(snapshot);
      entry.hearers.add(hearer);
      feeds.want(key, ref);
      return () => {
        entry.hearers.delete(hearer);
        if (entry.hearers.size === 0) feeds.release();
      };
    },
    async peek(refs) {
      const unknown = refs.filter((ref) => entries.get(figureKey(ref))?.snapshot.kind !== "known");
      const loaded = new Map<string, FigureData>();
      for (let start = 0; start < unknown.length; start += mostRefs) {
        const part = unknown.slice(start, start + mostRefs);
        const answers = await client.load(part);
        part.forEach((ref, index) => {
          const answer = answers[index];
          if (answer !== undefined) loaded.set(figureKey(ref), answer);
        });
      }
      return refs.map((ref) => knownOr(entries.get(figureKey(ref)), loaded.get(figureKey(ref))));
    },
    get following() {
      return following;
    },
    onFollowing(hear) {
      followingHearers.add(hear);
      return () => followingHearers.delete(hear);
    },
    setOnline: (online) => feeds.setOnline(online),
    destroy: () => feeds.destroy(),
  };
}

function knownOr(entry: Entry | undefined, loaded: FigureData | undefined): FigureData {
  if (entry?.snapshot.kind === "known") return entry.snapshot.data;
  if (loaded === undefined) throw new Error("The server answered fewer figures than it was asked for");
  return loaded;
}
