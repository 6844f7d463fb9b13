import { useSyncExternalStore } from "react";

/** A value that changes, outside React. */
export interface Observable<Value> {
  get(): Value;
  /** Tells everybody who listens, unless it is the very same value. */
  set(value: Value): void;
  /** @returns stops listening */
  subscribe(hear: () => void): () => void;
}

/**
 * Makes a value observable.
 *
 * @param first the value until `set` is called
 * @returns e.g. `const open = observable(false)`, then `open.set(true)`
 */
export function observable<Value>(first: Value): Observable<Value> {
  let current = first;
  const hearers = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const hear of [...hearers]) hear();
    },
    subscribe(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

/**
 * Gives a component an observable's value, again whenever it changes.
 *
 * @param source made by `observable`
 * @returns its value now
 */
export function useObservable<Value>(source: Observable<Value>): Value {
  return useSyncExternalStore(source.subscribe, source.get, source.get);
}
