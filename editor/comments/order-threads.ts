import type { Place } from "./anchor.ts";
import type { Thread } from "./thread-store.ts";

/** Where each thread's words are; `null` when they are gone, absent while nobody knows. */
export type Places = ReadonlyMap<string, Place | null>;

/**
 * Puts threads in the order in which their words stand in the text.
 *
 * @param threads in any order
 * @param places of their words
 * @returns those that have words first, by place, then by age; detached ones last, by age
 */
export function orderThreads(threads: readonly Thread[], places: Places): Thread[] {
  const placed = (thread: Thread) => places.get(thread.id)?.from ?? Number.POSITIVE_INFINITY;
  return [...threads].sort((a, b) => {
    const [atA, atB] = [placed(a), placed(b)];
    if (atA !== atB) return atA < atB ? -1 : 1;
    return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
  });
}

/**
 * Finds the thread that a click in the text means.
 *
 * @param places of the threads' words
 * @param pos where it was clicked
 * @returns the one with the fewest words around it; `null` when there is none
 */
export function threadAt(places: Places, pos: number): string | null {
  let best: { id: string; length: number } | null = null;
  for (const [id, place] of places) {
    if (place === null || pos < place.from || pos > place.to) continue;
    const length = place.to - place.from;
    if (best === null || length < best.length) best = { id, length };
  }
  return best?.id ?? null;
}
