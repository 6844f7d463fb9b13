import type { FeedEntry } from "../catalog/change-feed.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import { computeFigures } from "./compute-figures.ts";
import type { ComputedFigure } from "./computed-figure.ts";
import type { DataCube, ReadAt } from "./data-cube.ts";
import { FigureDependencies } from "./figure-dependencies.ts";
import type { FigureQuestion } from "./figure-question.ts";
import { FiguresEvent } from "./figures-event.ts";

export type WatchParts = {
  readonly cube: DataCube;
  readonly question: FigureQuestion;
  /** Hears how many figures each evaluation computed. */
  readonly onEvaluated: (figures: number) => void;
  readonly onError: (error: unknown) => void;
  readonly retryAfterMs?: number;
};

/** Prepared events of one version; more would only come from many clients that resume from different places. */
const mostEvents = 50;

/**
 * The figures of one question, kept current for all who asked it. Subscribers hold no queue: each remembers the
 * version it has read, and gets what changed since then when it next asks, so a slow one costs no memory.
 */
export class FigureWatch {
  readonly question: FigureQuestion;
  readonly #parts: WatchParts;
  readonly #hearers = new Set<() => void>();
  /** Figures to compute again, each with the number of the last change that touched it. */
  readonly #dirty = new Map<number, number>();
  readonly #events = new Map<string, FiguresEvent>();
  #dependencies: FigureDependencies | null = null;
  #figures: readonly ComputedFigure[] = [];
  /** Per figure the version with which it last changed, and that state's number in the feed. */
  #changedIn: number[] = [];
  #changedAt: number[] = [];
  #version = 0;
  #cursor = 0;
  #startedAt = 0;
  #turn: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;
  #heardBeforeStart: FeedEntry[] | null = [];

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.question = parts.question;
  }

  /** Computes every figure for the first time. */
  async start(): Promise<void> {
    const { cube, question, onEvaluated } = this.#parts;
    const { items } = question;
    const { seq, result } = await cube.read(
      (catalogue) => this.#dependenciesIn(catalogue).everything(),
      (state) => computeFigures(state, items, question),
    );
    onEvaluated(items.length);
    this.#figures = result;
    this.#changedIn = items.map(() => 0);
    this.#changedAt = items.map(() => 0);
    this.#startedAt = seq;
    this.#cursor = seq;
    const early = this.#heardBeforeStart ?? [];
    this.#heardBeforeStart = null;
    this.hear(early.filter((entry) => entry.seq > seq));
  }

  /** All figures, when they are current; null while some are being computed. */
  get current(): readonly ComputedFigure[] | null {
    return this.#heardBeforeStart === null && this.#dirty.size === 0 ? this.#figures : null;
  }

  /** Grows by one with every batch of changed figures. */
  get version(): number {
    return this.#version;
  }

  /** The number in the feed at which the figures were first computed. */
  get startedAt(): number {
    return this.#startedAt;
  }

  get dependencies(): FigureDependencies {
    if (this.#dependencies === null) throw new Error("A watch was asked before it had started");
    return this.#dependencies;
  }

  /** Takes in changes that the cube has already taken in. */
  hear(entries: readonly FeedEntry[]): void {
    if (this.#heardBeforeStart !== null) {
      this.#heardBeforeStart.push(...entries);
      return;
    }
    for (const entry of entries)
      for (const index of this.dependencies.touchedBy(entry)) this.#dirty.set(index, entry.seq);
    if (this.#dirty.size > 0) this.#run();
    // Nothing here changed: whoever resumes later need not look at these changes again.
    else this.#cursor = Math.max(this.#cursor, entries.at(-1)?.seq ?? 0);
  }

  /** @returns how to stop listening for new versions */
  listen(hear: () => void): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** Resolves when the changes that were heard by now are computed, or could not be for the moment. */
  async settled(): Promise<void> {
    // A change that came during one turn is computed in the next.
    await this.#turn;
    await this.#turn;
  }

  /** What changed since a version, one object for everybody who is at that version; null when nothing did. */
  changesSince(version: number): FiguresEvent | null {
    if (version >= this.#version) return null;
    return this.#event(`since ${version}`, (index) => (this.#changedIn[index] ?? 0) > version);
  }

  /** Every figure as it is now. */
  everything(): FiguresEvent {
    return this.#event("everything", () => true);
  }

  /** No figure, only the cursor. */
  nothing(): FiguresEvent {
    return this.#event("nothing", () => false);
  }

  /**
   * What changed since a cursor.
   *
   * @param touched of the figures that changes between the cursor and the start of this watch may have changed
   */
  changesAfter(cursor: number, touched: ReadonlySet<number>): FiguresEvent {
    const since = Math.max(cursor, this.#startedAt);
    const chosen = this.#figures.flatMap((_figure, index) =>
      touched.has(index) || (this.#changedAt[index] ?? 0) > since ? [index] : [],
    );
    const wanted = new Set(chosen);
    return this.#event(`chosen ${chosen.join()}`, (index) => wanted.has(index));
  }

  close(): void {
    this.#closed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#hearers.clear();
  }

  #event(name: string, isIn: (index: number) => boolean): FiguresEvent {
    const known = this.#events.get(name);
    if (known !== undefined && known.seq === this.#cursor) return known;
    const event = new FiguresEvent(
      this.#figures.filter((_figure, index) => isIn(index)),
      this.#cursor,
    );
    if (this.#events.size >= mostEvents) this.#events.clear();
    this.#events.set(name, event);
    return event;
  }

  #dependenciesIn(catalogue: CatalogueSnapshot): FigureDependencies {
    if (this.#dependencies?.catalogue !== catalogue)
      this.#dependencies = new FigureDependencies(catalogue, this.question);
    return this.#dependencies;
  }

  #run(): void {
    if (this.#turn !== null || this.#closed) return;
    this.#turn = this.#recompute()
      .then(
        () => this.#dirty.size > 0,
        (error: unknown) => {
          this.#parts.onError(error);
          this.#retry ??= setTimeout(() => {
            this.#retry = null;
            this.#run();
          }, this.#parts.retryAfterMs ?? 1000);
          return false;
        },
      )
      .then((again) => {
        this.#turn = null;
        if (again) this.#run();
      });
  }

  async #recompute(): Promise<void> {
    const { cube, question, onEvaluated } = this.#parts;
    let indexes: readonly number[] = [];
    const read = await cube.read(
      (catalogue) => {
        // As late as possible, so that changes that come in meanwhile are computed in the same evaluation.
        indexes = [...this.#dirty.keys()];
        return this.#dependenciesIn(catalogue).of(indexes);
      },
      (state) => {
        const items = indexes.flatMap((index) => question.items[index] ?? []);
        return { indexes, figures: computeFigures(state, items, question) };
      },
    );
    onEvaluated(read.result.indexes.length);
    this.#take(read);
  }

  #take({ seq, result }: ReadAt<{ indexes: readonly number[]; figures: readonly ComputedFigure[] }>): void {
    const figures = [...this.#figures];
    const changed: number[] = [];
    result.indexes.forEach((index, place) => {
      const figure = result.figures[place];
      if (figure === undefined) return;
      if ((this.#dirty.get(index) ?? 0) <= seq) this.#dirty.delete(index);
      if (figures[index]?.printed !== figure.printed) changed.push(index);
      figures[index] = figure;
    });
    this.#figures = figures;
    this.#events.clear();
    // A figure that is still to be computed holds the cursor back: whoever resumes there must get it.
    const pending = Math.min(seq, ...[...this.#dirty.values()].map((touchedAt) => touchedAt - 1));
    this.#cursor = Math.max(this.#cursor, pending);
    if (changed.length === 0) return;
    this.#version++;
    for (const index of changed) {
      this.#changedIn[index] = this.#version;
      this.#changedAt[index] = seq;
    }
    for (const hear of [...this.#hearers]) hear();
  }
}
