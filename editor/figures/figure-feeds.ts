import { type FigureRef, figureKey } from "../../shared/figure/figure-ref.ts";
import { type FigureClient, mostRefs } from "./figure-client.ts";
import type { FigureData } from "./figure-data.ts";

/** What the feeds need from the store, and tell it. */
export type FeedOwner = {
  /** Every reference that somebody on the page listens to. */
  readonly wanted: () => readonly FigureRef[];
  readonly received: (key: string, data: FigureData) => void;
  readonly failed: (keys: readonly string[], reason: string) => void;
  readonly following: (live: boolean) => void;
};

type Feed = {
  readonly keys: ReadonlySet<string>;
  /** Feed that this one takes over from, once its first event has come. */
  readonly replaces: readonly Feed[];
  cursor: string;
  started: boolean;
  stop: () => void;
};

/** Sends everything first, so that nothing can change between a first answer and the subscription. */
const fromTheStart = "0";
/** How long the first event may take before the values are asked for over plain HTTP, in ms. */
const patienceMs = 1_500;
/** How long the page must be quiet before several small subscriptions become one, in ms. */
const mergeAfterMs = 5_000;
/** How long a subscription that ended waits before it is opened again; doubles up to the longest, in ms. */
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/**
 * The subscriptions behind a figure store: one per up to 1,000 references. New references get a subscription
 * of their own, so that the others are not sent again; when the page has been quiet they are merged.
 */
export class FigureFeeds {
  private readonly feeds = new Set<Feed>();
  private readonly followed = new Set<string>();
  private readonly waiting = new Map<string, FigureRef>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private merge: ReturnType<typeof setTimeout> | null = null;
  private retryMs = firstRetryMs;
  private online = true;
  private destroyed = false;

  constructor(
    private readonly client: FigureClient,
    private readonly owner: FeedOwner,
  ) {}

  /** Follows a reference; every reference of the same tick goes into one question. */
  want(key: string, ref: FigureRef): void {
    if (this.followed.has(key)) return;
    this.followed.add(key);
    if (this.waiting.size === 0) queueMicrotask(() => this.flush());
    this.waiting.set(key, ref);
  }

  /** Says that somebody stopped listening; what nobody wants is let go at the next merge. */
  release(): void {
    this.mergeSoon();
  }

  /** Reopens what is needed at once when the connection is back. */
  setOnline(online: boolean): void {
    if (online === this.online) return;
    this.online = online;
    this.owner.following(online);
    if (online) this.reopen(this.owner.wanted(), fromTheStart);
  }

  destroy(): void {
    this.destroyed = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const feed of this.feeds) feed.stop();
    this.feeds.clear();
  }

  private flush(): void {
    const refs = [...this.waiting.values()];
    this.waiting.clear();
    if (this.destroyed) return;
    for (const part of partsOf(refs)) this.open(part, fromTheStart, []);
    if (this.feeds.size > Math.ceil(this.followed.size / mostRefs)) this.mergeSoon();
  }

  private open(refs: readonly FigureRef[], cursor: string, replaces: readonly Feed[]): void {
    const keys = refs.map(figureKey);
    const feed: Feed = { keys: new Set(keys), replaces, cursor, started: false, stop: () => {} };
    this.feeds.add(feed);
    feed.stop = this.client.follow(refs, () => feed.cursor, {
      changed: (figures, next) => this.changed(feed, figures, next),
      ended: (reason) => this.ended(feed, refs, reason),
    });
    if (cursor === fromTheStart) this.later(patienceMs, () => void this.askOnce(feed, refs));
  }

  private changed(feed: Feed, figures: readonly FigureData[], cursor: string): void {
    if (!this.feeds.has(feed)) return;
    feed.cursor = cursor;
    if (!feed.started) {
      feed.started = true;
      for (const old of feed.replaces) this.close(old);
    }
    this.retryMs = firstRetryMs;
    for (const data of figures) this.owner.received(data.key, data);
    if (this.online) this.owner.following(true);
  }

  private ended(feed: Feed, refs: readonly FigureRef[], reason: string | null): void {
    if (!this.feeds.delete(feed)) return;
    // Or the client would take the next subscription with the same references for this one, and stay silent.
    queueMicrotask(() => feed.stop());
    // The one that it was to replace still follows the same references.
    if (!feed.started && feed.replaces.length > 0) return;
    for (const key of feed.keys) this.followed.delete(key);
    this.owner.following(false);
    if (!feed.started) void this.askOnce(feed, refs, reason);
    const again = () => this.owner.wanted().filter((ref) => feed.keys.has(figureKey(ref)));
    this.later(this.retryMs, () => this.reopen(again(), feed.started ? feed.cursor : fromTheStart));
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }

  /** For networks that let no socket through: the values at least are shown, with their age. */
  private async askOnce(feed: Feed, refs: readonly FigureRef[], why: string | null = null): Promise<void> {
    if (feed.started || this.destroyed) return;
    try {
      const answers = await this.client.load(refs);
      if (feed.started || this.destroyed) return;
      refs.forEach((ref, index) => {
        const data = answers[index];
        if (data !== undefined) this.owner.received(figureKey(ref), data);
      });
    } catch (error) {
      if (feed.started || this.destroyed) return;
      const reason = why ?? (error instanceof Error ? error.message : String(error));
      this.owner.failed([...feed.keys], reason);
    }
  }

  private reopen(refs: readonly FigureRef[], cursor: string): void {
    if (this.destroyed) return;
    const missing = refs.filter((ref) => !this.followed.has(figureKey(ref)));
    for (const ref of missing) this.followed.add(figureKey(ref));
    for (const part of partsOf(missing)) this.open(part, cursor, []);
  }

  private mergeSoon(): void {
    if (this.merge !== null || this.destroyed) return;
    this.merge = this.later(mergeAfterMs, () => {
      this.merge = null;
      this.mergeNow();
    });
  }

  private mergeNow(): void {
    const old = [...this.feeds];
    if (old.some((feed) => !feed.started)) {
      this.mergeSoon();
      return;
    }
    const wanted = this.owner.wanted();
    const needed = Math.ceil(wanted.length / mostRefs);
    if (old.length <= needed && wanted.length * 2 > this.followed.size) return;
    this.followed.clear();
    for (const ref of wanted) this.followed.add(figureKey(ref));
    // Each old feed goes when all of its successors could have started; with several, the last one opened.
    const cursor = earliest(old.map((feed) => feed.cursor));
    const parts = partsOf(wanted);
    parts.forEach((part, index) => {
      this.open(part, cursor, index === parts.length - 1 ? old : []);
    });
    if (parts.length === 0) for (const feed of old) this.close(feed);
  }

  private close(feed: Feed): void {
    if (this.feeds.delete(feed)) feed.stop();
  }

  private later(ms: number, act: () => void): ReturnType<typeof setTimeout> {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, ms);
    this.timers.add(timer);
    return timer;
  }
}

/** Sorted, so that everybody with the same document asks the same question, which the server answers once. */
function partsOf(refs: readonly FigureRef[]): FigureRef[][] {
  const sorted = refs
    .map((ref) => ({ key: figureKey(ref), ref }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ ref }) => ref);
  const parts: FigureRef[][] = [];
  for (let start = 0; start < sorted.length; start += mostRefs)
    parts.push(sorted.slice(start, start + mostRefs));
  return parts;
}

/** Cursors count upwards; whoever sends something else gets everything sent again. */
function earliest(cursors: readonly string[]): string {
  const numbers = cursors.map((cursor) => (/^\d+$/.test(cursor) ? BigInt(cursor) : 0n));
  const [least = 0n] = numbers.sort((a, b) => (a < b ? -1 : 1));
  return String(least);
}
