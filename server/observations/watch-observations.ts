import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";
import { dataRights } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { EventQueue, mapEvents } from "../platform/graphql/event-queue.ts";
import type { Platform } from "../platform/platform.ts";
import { type DataFeed, type FeedEntry, readFeed } from "./change-feed.ts";
import { findCurrent, type Observation, type ObservationFilter } from "./observation.queries.ts";
import { type DataKey, keyText } from "./row-check.ts";

/** What one event of the subscription tells. */
export type ObservationNews = { readonly observations: readonly Observation[]; readonly cursor: number };

type Waiting = { readonly keys: ReadonlyMap<string, DataKey>; readonly cursor: number };

/** Further behind than this, reading everything again is cheaper than catching up. */
const mostBehind = 20_000;

/**
 * Watches the observations that pass a filter.
 *
 * @param after the cursor of the last event seen, to be told first what came since; `null`: only what comes now
 * @returns an iterator over the news; ending it stops listening
 * @throws InputError when `after` is no cursor, or so old that everything should be read again
 */
export async function watchObservations(
  { database }: Platform,
  feed: DataFeed,
  viewer: Viewer,
  filter: ObservationFilter,
  after: string | null,
): Promise<AsyncIterableIterator<ObservationNews>> {
  const queue = new EventQueue<Waiting>((waiting, next) => ({
    keys: new Map([...waiting.keys, ...next.keys]),
    cursor: Math.max(waiting.cursor, next.cursor),
  }));
  const hear = (entries: readonly FeedEntry[], cursor: number): void => {
    const keys = keysOf(entries, filter);
    if (keys.size > 0) queue.push({ keys, cursor });
  };
  // Listening starts before the past is read, so that nothing falls between the two; a key told twice is harmless.
  queue.onEnd(feed.listen(hear));
  try {
    if (after !== null) await tellPast(database, feed, readCursor(after, feed), hear);
  } catch (error) {
    await queue.return();
    throw error;
  }
  return mapEvents(queue, async ({ keys, cursor }) => {
    const observations = await findCurrent(database, [...keys.values()], filter, dataRights(viewer));
    return observations.length === 0 ? null : { observations, cursor };
  });
}

async function tellPast(
  database: Platform["database"],
  feed: DataFeed,
  after: number,
  hear: (entries: readonly FeedEntry[], cursor: number) => void,
): Promise<void> {
  if (feed.position - after > mostBehind)
    throw new InputError(
      `after is ${feed.position - after} changes behind, more than ${mostBehind}: read the observations again`,
      { after, cursor: String(feed.position) },
      "LIMIT_EXCEEDED",
    );
  const entries = await readFeed(database, after, mostBehind);
  const last = entries.at(-1);
  if (last !== undefined) hear(entries, last.seq);
}

function readCursor(text: string, feed: DataFeed): number {
  const cursor = /^\d{1,15}$/.test(text) ? Number(text) : null;
  if (cursor === null)
    throw new InputError(`after must be a cursor that an event carried, but it is ${quote(text)}`);
  // A cursor from another database, or from before a restore, would wait for ever without a word.
  if (cursor > feed.position + mostBehind)
    throw new InputError(
      `after is ${cursor}, but the newest change is ${feed.position}: read the observations again`,
    );
  return cursor;
}

function keysOf(entries: readonly FeedEntry[], filter: ObservationFilter): ReadonlyMap<string, DataKey> {
  const keys = new Map<string, DataKey>();
  for (const entry of entries) {
    if (entry.kind !== "OBSERVATION" || !passes(entry, filter)) continue;
    const { indicator, unit, period, breakdown } = entry;
    const key = { indicator, unit, period, breakdown };
    keys.set(keyText(key), key);
  }
  return keys;
}

/** A first sieve without the database; what it lets through is still asked with the whole filter. */
function passes(key: DataKey, filter: ObservationFilter): boolean {
  return (
    (filter.indicators?.includes(key.indicator) ?? true) &&
    (filter.units?.includes(key.unit) ?? true) &&
    (filter.periods?.includes(key.period) ?? true) &&
    (filter.breakdown ?? key.breakdown) === key.breakdown
  );
}
