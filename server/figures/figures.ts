import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import type { Period } from "../../shared/period/period.ts";
import type { DataRights } from "../access/access.policy.ts";
import { type FeedEntry, feedEnd, readFeed } from "../catalog/change-feed.ts";
import type { DataFeed } from "../observations/change-feed.ts";
import type { Platform } from "../platform/platform.ts";
import { loadCatalogue } from "./catalogue-snapshot.ts";
import { cellSource } from "./cell.queries.ts";
import { computeFigures, needOfAll } from "./compute-figures.ts";
import type { ComputedFigure } from "./computed-figure.ts";
import { DataCube } from "./data-cube.ts";
import { canonicalQuestion, type FigureQuestion, itemOf, questionKey } from "./figure-question.ts";
import { FigureSubscription } from "./figure-subscription.ts";
import type { FigureWatch } from "./figure-watch.ts";
import { FigureWatches } from "./figure-watches.ts";
import type { FiguresEvent } from "./figures-event.ts";
import { type Answer, RecentAnswers } from "./recent-answers.ts";

export type FiguresOptions = {
  readonly lingerMs?: number;
  readonly mostCells?: number;
  /** Hears how many figures each evaluation computed; the tests count by it. */
  readonly onEvaluated?: (figures: number) => void;
};

/** Changes that a resuming subscriber is led through; further back everything is sent again. */
const mostReplayed = 20_000;
/** Figures of recent answers; about 40 MB when each has ten operands. */
const mostRecentFigures = 20_000;

/** The figures of this instance: computed once for all who ask the same, and followed through the change feed. */
export class Figures {
  readonly #platform: Platform;
  readonly #feed: DataFeed;
  readonly #watches: FigureWatches;
  readonly #stopListening: () => void;
  readonly #running = new Map<string, Promise<Answer>>();
  readonly #recent = new RecentAnswers(mostRecentFigures);
  readonly #subscriptions = new Set<FigureSubscription>();
  readonly #onEvaluated: (figures: number) => void;
  readonly cube: DataCube;
  #evaluations = 0;

  constructor(platform: Platform, feed: DataFeed, options: FiguresOptions = {}) {
    const { lingerMs, mostCells } = options;
    this.#platform = platform;
    this.#feed = feed;
    this.#onEvaluated = options.onEvaluated ?? (() => undefined);
    this.cube = new DataCube({
      cells: cellSource(platform.database),
      loadCatalogue: () => loadCatalogue(platform.database),
      feed,
      ...(mostCells === undefined ? {} : { mostCells }),
    });
    this.#watches = new FigureWatches({
      cube: this.cube,
      onEvaluated: (figures) => this.#counted(figures),
      onError: (error) =>
        platform.log.error({ err: error }, "figures could not be computed again; trying again"),
      ...(lingerMs === undefined ? {} : { lingerMs }),
    });
    this.#stopListening = feed.listen((entries, seq) => this.#hear(entries, seq));
  }

  /** How often figures were computed since the start, for watches and questions alike. */
  get evaluations(): number {
    return this.#evaluations;
  }

  /** How many questions are being followed. */
  get watched(): number {
    return this.#watches.size;
  }

  /**
   * Computes figures for a program part that already holds references.
   *
   * @param refs relative to `period`, and to `unit` where they name none
   * @returns one figure per reference, in the same order
   */
  async ofRefs(
    refs: readonly FigureRef[],
    period: Period,
    unit: string | null,
    rights: DataRights,
    asOf: Date | null = null,
  ): Promise<readonly ComputedFigure[]> {
    return this.answer({ items: refs.map(itemOf), period, unit, rights }, asOf);
  }

  /**
   * Answers a question.
   *
   * @param asOf only data recorded until then, with today's catalogue; null: current data
   * @returns one figure per item, in the same order
   */
  async answer(question: FigureQuestion, asOf: Date | null = null): Promise<readonly ComputedFigure[]> {
    if (asOf !== null)
      return this.cube.readAsOf(
        (catalogue) => needOfAll(catalogue, question),
        asOf,
        (state) => computeFigures(state, question.items, question),
      );
    const byKey = await this.#compute(canonicalQuestion(question));
    return question.items.map((item) => {
      const figure = byKey.get(item.key);
      if (figure === undefined) throw new Error(`Figure ${item.key} was not computed`);
      return figure;
    });
  }

  /**
   * Follows a question.
   *
   * @param after null: only changes from now on; `"0"`: everything first; a cursor: what changed since it first
   * @returns an iterator whose first event comes at once
   */
  async follow(question: FigureQuestion, after: string | null): Promise<FigureSubscription> {
    const { watch, leave } = await this.#watches.enter(canonicalQuestion(question));
    try {
      const first = after === null ? () => watch.nothing() : await this.#since(watch, after);
      const subscription: FigureSubscription = new FigureSubscription(watch, first(), () => {
        this.#subscriptions.delete(subscription);
        leave();
      });
      this.#subscriptions.add(subscription);
      return subscription;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Ends every subscription and stops following the feed. */
  close(): void {
    this.#stopListening();
    for (const subscription of [...this.#subscriptions]) subscription.end();
    this.#watches.close();
  }

  /** Equal questions are computed once, whether they are asked at the same time or one after the other. */
  async #compute(question: FigureQuestion): Promise<Answer> {
    const watched = this.#watches.peek(question)?.current ?? null;
    if (watched !== null) return byKeys(watched);
    const key = questionKey(question);
    const recent = this.#recent.find(key, this.cube.position);
    if (recent !== null) return recent;
    const running =
      this.#running.get(key) ?? this.#computeNow(key, question).finally(() => this.#running.delete(key));
    this.#running.set(key, running);
    return running;
  }

  async #computeNow(key: string, question: FigureQuestion): Promise<Answer> {
    const { seq, result } = await this.cube.read(
      (catalogue) => needOfAll(catalogue, question),
      (state) => computeFigures(state, question.items, question),
    );
    this.#counted(question.items.length);
    const answer = byKeys(result);
    this.#recent.keep(key, seq, answer);
    return answer;
  }

  /** How to make the first event of a subscriber who has seen everything up to a cursor. */
  async #since(watch: FigureWatch, after: string): Promise<() => FiguresEvent> {
    const everything = (): FiguresEvent => watch.everything();
    const cursor = /^\d{1,15}$/.test(after) ? Number(after) : 0;
    if (cursor === 0 || !(await this.#knows(cursor))) return everything;
    await watch.settled();
    // Whether the subscriber had other rights at that cursor cannot be told, so what they decide is sent again.
    const touched = new Set(watch.dependencies.underRights);
    for (let at = cursor; at < watch.startedAt; ) {
      if (watch.startedAt - cursor > mostReplayed) return everything;
      const entries = await readFeed(this.#platform.database, at);
      // Numbers follow each other without gaps: one that is missing was cleared away.
      if (entries[0]?.seq !== at + 1) return everything;
      for (const entry of entries)
        if (entry.seq <= watch.startedAt)
          for (const index of watch.dependencies.touchedBy(entry)) touched.add(index);
      at += entries.length;
    }
    return () => watch.changesAfter(cursor, touched);
  }

  /** Whether a cursor was given out by this database, maybe by an instance that is ahead of this one. */
  async #knows(cursor: number): Promise<boolean> {
    const end = await feedEnd(this.#platform.database);
    if (cursor > end) return false;
    // What was recorded before the question belongs in its first event, whether its bell was heard or not.
    await this.#feed.reach(end);
    return true;
  }

  #counted(figures: number): void {
    this.#evaluations++;
    this.#onEvaluated(figures);
  }

  #hear(entries: readonly FeedEntry[], seq: number): void {
    this.cube.hear(entries, seq);
    this.#watches.hear(entries);
  }
}

function byKeys(figures: readonly ComputedFigure[]): Answer {
  return new Map(figures.map((figure) => [figure.key, figure]));
}
