/**
 * News for one subscriber, as the async iterator that a subscription resolver returns. While the subscriber is
 * slow, waiting events are merged into one, so that a slow socket costs one event of memory, not thousands.
 *
 * Example: `const queue = new EventQueue<string[]>((waiting, next) => [...waiting, ...next]); queue.push(["a"])`.
 */
export class EventQueue<Event> implements AsyncIterableIterator<Event, undefined, undefined> {
  readonly #merge: (waiting: Event, next: Event) => Event;
  readonly #atEnd: (() => void)[] = [];
  #waiting: { readonly event: Event } | null = null;
  #reader: { resolve(result: IteratorResult<Event, undefined>): void; reject(error: unknown): void } | null =
    null;
  #failure: { readonly error: unknown } | null = null;
  #ended = false;

  constructor(merge: (waiting: Event, next: Event) => Event) {
    this.#merge = merge;
  }

  /** Hands an event to the subscriber, or merges it into the one that already waits; ignored after the end. */
  push(event: Event): void {
    if (this.#ended) return;
    const reader = this.#reader;
    if (reader === null) {
      this.#waiting = { event: this.#waiting === null ? event : this.#merge(this.#waiting.event, event) };
      return;
    }
    this.#reader = null;
    reader.resolve({ value: event, done: false });
  }

  /** Ends the subscription with an error, which the subscriber sees after what already waits. */
  fail(error: unknown): void {
    if (this.#ended) return;
    const reader = this.#reader;
    if (reader === null) this.#failure = { error };
    else reader.reject(error);
    this.#finish();
  }

  /** Runs `act` once when the subscriber leaves or the queue ends: the place to stop listening. */
  onEnd(act: () => void): void {
    if (this.#ended) act();
    else this.#atEnd.push(act);
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    if (this.#waiting !== null) {
      const { event } = this.#waiting;
      this.#waiting = null;
      return Promise.resolve({ value: event, done: false });
    }
    if (this.#failure !== null) {
      const { error } = this.#failure;
      this.#failure = null;
      return Promise.reject(error);
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.#waiting = null;
    this.#failure = null;
    const reader = this.#reader;
    this.#finish();
    reader?.resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reader = null;
    for (const act of this.#atEnd.splice(0)) act();
  }
}

/**
 * The events of a queue, each turned into what the subscriber gets. Not an async generator: one that waits for the
 * next event cannot be ended from outside, so a subscriber who left would be kept until then.
 *
 * @param change gives `null` for an event that is none of this subscriber's business
 */
export function mapEvents<Event, Result>(
  queue: EventQueue<Event>,
  change: (event: Event) => Promise<Result | null>,
): AsyncIterableIterator<Result, undefined, undefined> {
  const next = async (): Promise<IteratorResult<Result, undefined>> => {
    for (;;) {
      const event = await queue.next();
      if (event.done === true) return { value: undefined, done: true };
      const result = await change(event.value);
      if (result !== null) return { value: result, done: false };
    }
  };
  return {
    next,
    return: async () => {
      await queue.return();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
