import { dataTopic, type FeedEntry, feedEnd, readFeed } from "../catalog/change-feed.ts";
import type { Platform } from "../platform/platform.ts";

export {
  appendFeed,
  type FeedChange,
  type FeedEntry,
  publishChanges,
  readFeed,
} from "../catalog/change-feed.ts";

/** Hears entries in the order of commits, none twice; `seq` is the number of the last of them. */
export type FeedListener = (entries: readonly FeedEntry[], seq: number) => void;

const batchSize = 5000;
const retryAfterMs = 1000;

/**
 * Follows the change feed on this instance. The doorbell only says that there is something to read: what changed
 * stands in the table, so a bell that was missed costs time and nothing else.
 */
export class DataFeed {
  readonly #platform: Platform;
  readonly #listeners = new Set<FeedListener>();
  readonly #stopListening: () => void;
  #waiting: { readonly seq: number; readonly resolve: () => void }[] = [];
  #position: number;
  #reading: Promise<void> | null = null;
  #rungAgain = false;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  /** Starts following from the present end of the feed. */
  static async open(platform: Platform): Promise<DataFeed> {
    return new DataFeed(platform, await feedEnd(platform.database));
  }

  private constructor(platform: Platform, position: number) {
    this.#platform = platform;
    this.#position = position;
    this.#stopListening = platform.doorbell.listen(dataTopic, () => this.#wake());
    // Something may have been written between reading the end and listening.
    this.#wake();
  }

  /** The number of the last entry that every listener has heard. */
  get position(): number {
    return this.#position;
  }

  /** @returns how to stop listening */
  listen(hear: FeedListener): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  /** Resolves once everything up to `seq` was heard: a writer's own next read must see what it wrote. */
  reach(seq: number): Promise<void> {
    if (this.#closed || this.#position >= seq) return Promise.resolve();
    this.#wake();
    return new Promise((resolve) => this.#waiting.push({ seq, resolve }));
  }

  /** Stops following; whoever still waits is let go. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    if (this.#retry !== null) clearTimeout(this.#retry);
    await this.#reading;
    this.#release();
  }

  #wake(): void {
    if (this.#closed) return;
    if (this.#reading !== null) {
      this.#rungAgain = true;
      return;
    }
    this.#reading = this.#readOn().finally(() => {
      this.#reading = null;
      if (this.#rungAgain) {
        this.#rungAgain = false;
        this.#wake();
      }
    });
  }

  async #readOn(): Promise<void> {
    try {
      let full = true;
      while (full && !this.#closed) {
        const entries = await readFeed(this.#platform.database, this.#position, batchSize);
        full = entries.length === batchSize;
        this.#tell(entries);
      }
    } catch (error) {
      if (this.#closed) return;
      this.#platform.log.error({ err: error }, "the change feed could not be read; trying again");
      this.#retry = setTimeout(() => this.#wake(), retryAfterMs);
    }
  }

  #tell(entries: readonly FeedEntry[]): void {
    const last = entries.at(-1);
    if (last === undefined) return;
    for (const hear of [...this.#listeners]) {
      try {
        hear(entries, last.seq);
      } catch (error) {
        // One listener's mistake must not keep the news from the others.
        this.#platform.log.error({ err: error }, "a listener of the change feed failed");
      }
    }
    this.#position = last.seq;
    this.#release();
  }

  #release(): void {
    const due = this.#waiting.filter(({ seq }) => this.#closed || seq <= this.#position);
    this.#waiting = this.#waiting.filter((waiting) => !due.includes(waiting));
    for (const { resolve } of due) resolve();
  }
}
