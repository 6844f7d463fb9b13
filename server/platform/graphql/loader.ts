type Waiting<Value> = { resolve(value: Value | null): void; reject(error: unknown): void };

/**
 * Loads single things in batches: every key asked for in the same turn of the event loop goes into one query,
 * and a key is fetched once in the loader's life. Make one per request: what it holds is never refreshed.
 *
 * Example: `const users = new Loader((ids) => usersById(database, ids)); await users.load(id)`.
 */
export class Loader<Value> {
  readonly #fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  readonly #asked = new Map<string, Promise<Value | null>>();
  #waiting = new Map<string, Waiting<Value>>();

  /** @param fetch gives what it found by key; a key without an entry loads as `null` */
  constructor(fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
    this.#fetch = fetch;
  }

  /** @returns the value of `key`, or `null` when there is none; rejects with whatever the fetch threw */
  load(key: string): Promise<Value | null> {
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const promise = new Promise<Value | null>((resolve, reject) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#run());
      this.#waiting.set(key, { resolve, reject });
    });
    this.#asked.set(key, promise);
    return promise;
  }

  #run(): void {
    const batch = this.#waiting;
    this.#waiting = new Map();
    this.#fetch([...batch.keys()]).then(
      (found) => {
        for (const [key, waiting] of batch) waiting.resolve(found.get(key) ?? null);
      },
      (error: unknown) => {
        for (const waiting of batch.values()) waiting.reject(error);
      },
    );
  }
}
