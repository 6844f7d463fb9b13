import type { FeedEntry } from "../catalog/change-feed.ts";
import type { DataCube } from "./data-cube.ts";
import { type FigureQuestion, questionKey } from "./figure-question.ts";
import { FigureWatch } from "./figure-watch.ts";

export type WatchesParts = {
  readonly cube: DataCube;
  readonly onEvaluated: (figures: number) => void;
  readonly onError: (error: unknown) => void;
  /** How long a watch without subscribers is kept, for those who were cut off and come back. */
  readonly lingerMs?: number;
};

type Kept = {
  readonly watch: FigureWatch;
  readonly started: Promise<void>;
  users: number;
  timer: NodeJS.Timeout | null;
};

const defaultLingerMs = 60_000;
/** Watches kept without any subscriber; each holds the figures of one open report. */
const mostLingering = 50;

/** The watches of this instance: one per question, shared by everybody who asks it. */
export class FigureWatches {
  readonly #parts: WatchesParts;
  readonly #kept = new Map<string, Kept>();

  constructor(parts: WatchesParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#kept.size;
  }

  hear(entries: readonly FeedEntry[]): void {
    for (const { watch } of this.#kept.values()) watch.hear(entries);
  }

  /** The watch of a canonical question if there is one, whoever uses it. */
  peek(question: FigureQuestion): FigureWatch | null {
    return this.#kept.get(questionKey(question))?.watch ?? null;
  }

  /**
   * Takes part in the watch of a canonical question, which is made if need be.
   *
   * @returns the watch, started, and how to leave it; every user must leave once
   * @throws whatever the first evaluation threw
   */
  async enter(
    question: FigureQuestion,
  ): Promise<{ readonly watch: FigureWatch; readonly leave: () => void }> {
    const key = questionKey(question);
    const kept = this.#kept.get(key) ?? this.#open(key, question);
    kept.users++;
    if (kept.timer !== null) clearTimeout(kept.timer);
    kept.timer = null;
    const leave = (): void => this.#leave(key, kept);
    try {
      await kept.started;
    } catch (error) {
      leave();
      throw error;
    }
    return { watch: kept.watch, leave };
  }

  close(): void {
    for (const [key, kept] of this.#kept) this.#drop(key, kept);
  }

  #open(key: string, question: FigureQuestion): Kept {
    const { cube, onEvaluated, onError } = this.#parts;
    const watch = new FigureWatch({ cube, question, onEvaluated, onError });
    const kept: Kept = { watch, started: watch.start(), users: 0, timer: null };
    // A watch that could not start must not stand in the way of the next attempt.
    kept.started.catch(() => this.#drop(key, kept));
    this.#kept.set(key, kept);
    return kept;
  }

  #leave(key: string, kept: Kept): void {
    kept.users--;
    if (kept.users > 0 || this.#kept.get(key) !== kept) return;
    kept.timer = setTimeout(() => this.#drop(key, kept), this.#parts.lingerMs ?? defaultLingerMs);
    kept.timer.unref();
    const idle = [...this.#kept].filter(([, { users }]) => users === 0);
    const [oldest] = idle;
    if (idle.length > mostLingering && oldest !== undefined) this.#drop(...oldest);
  }

  #drop(key: string, kept: Kept): void {
    if (kept.timer !== null) clearTimeout(kept.timer);
    kept.watch.close();
    if (this.#kept.get(key) === kept) this.#kept.delete(key);
  }
}
