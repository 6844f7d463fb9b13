import type { FigureWatch } from "./figure-watch.ts";
import type { FiguresEvent } from "./figures-event.ts";

/**
 * One subscriber of a watch, as the async iterator that a subscription returns. Not a generator: one that waits
 * cannot be ended from outside, so a subscriber who left would be kept until the next change.
 */
export class FigureSubscription implements AsyncIterableIterator<FiguresEvent, undefined, undefined> {
  readonly #watch: FigureWatch;
  readonly #stopListening: () => void;
  readonly #leave: () => void;
  #first: FiguresEvent | null;
  #version: number;
  #reader: ((result: IteratorResult<FiguresEvent, undefined>) => void) | null = null;
  #ended = false;

  /**
   * @param first sent at once, as the watch stands now
   * @param leave called once when the subscriber has gone
   */
  constructor(watch: FigureWatch, first: FiguresEvent, leave: () => void) {
    this.#watch = watch;
    this.#first = first;
    this.#version = watch.version;
    this.#leave = leave;
    this.#stopListening = watch.listen(() => this.#wake());
  }

  next(): Promise<IteratorResult<FiguresEvent, undefined>> {
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    const event = this.#take();
    if (event !== null) return Promise.resolve({ value: event, done: false });
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  return(): Promise<IteratorResult<FiguresEvent, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  /** Ends the subscription from our side. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#stopListening();
    this.#first = null;
    const reader = this.#reader;
    this.#reader = null;
    reader?.({ value: undefined, done: true });
    this.#leave();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #wake(): void {
    const reader = this.#reader;
    if (reader === null) return;
    const event = this.#take();
    if (event === null) return;
    this.#reader = null;
    reader({ value: event, done: false });
  }

  #take(): FiguresEvent | null {
    if (this.#first !== null) {
      const first = this.#first;
      this.#first = null;
      return first;
    }
    const event = this.#watch.changesSince(this.#version);
    if (event !== null) this.#version = this.#watch.version;
    return event;
  }
}
