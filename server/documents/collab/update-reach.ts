import * as Y from "yjs";

/** For each Yjs client: the clock up to which something goes. */
export type Clocks = ReadonlyMap<number, number>;

type Run = { readonly start: number; end: number };

/** What is known of an update before it is applied. */
export type UpdateReach = {
  /** The stretches that each client wrote, in the order of their clocks. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** How much of each client's writing it points to: what it stands beside, is inside of, or deletes. */
  readonly needs: Clocks;
};

/**
 * Reads how far an update reaches and what it builds on, without applying it.
 *
 * @param update as a client sent it, in Yjs' first encoding
 * @returns e.g. for the first letter that client 7 ever typed: `runs` is `7 → [{ start: 0, end: 1 }]`, and
 *   `needs` is empty
 * @throws Error when it cannot be decoded
 */
export function updateReach(update: Uint8Array): UpdateReach {
  const { structs, ds } = Y.decodeUpdate(update);
  const runs = new Map<number, Run[]>();
  const needs = new Map<number, number>();
  for (const struct of structs) {
    // A Skip stands for what was left out; the next struct then starts a new run.
    if (!(struct instanceof Y.Skip)) addToRuns(runs, struct.id, struct.length);
    if (struct instanceof Y.Item) for (const id of pointers(struct)) raise(needs, id.client, id.clock + 1);
  }
  for (const [client, deletions] of ds.clients)
    for (const { clock, len } of deletions) raise(needs, client, clock + len);
  return { runs, needs };
}

/** Whether `document` can take all of an update now. What it already holds of it does no harm. */
export function canTake(document: Y.Doc, reach: UpdateReach): boolean {
  const held = new Map<number, number>();
  for (const [client, runs] of reach.runs) {
    let end = Y.getState(document.store, client);
    for (const run of runs) {
      if (run.start > end) return false;
      end = Math.max(end, run.end);
    }
    held.set(client, end);
  }
  for (const [client, clock] of reach.needs)
    if (clock > (held.get(client) ?? Y.getState(document.store, client))) return false;
  return true;
}

/**
 * Whether a client that knew `known` had written the update already.
 *
 * @returns `false` for an update that only deletes: a clock does not tell when that was
 */
export function wasWrittenBefore(known: Clocks, reach: UpdateReach): boolean {
  for (const [client, runs] of reach.runs)
    if ((runs.at(-1)?.end ?? 0) > (known.get(client) ?? 0)) return false;
  return reach.runs.size > 0;
}

function addToRuns(runs: Map<number, Run[]>, id: Y.ID, length: number): void {
  const ofClient = runs.get(id.client) ?? [];
  runs.set(id.client, ofClient);
  const last = ofClient.at(-1);
  if (last?.end === id.clock) last.end += length;
  else ofClient.push({ start: id.clock, end: id.clock + length });
}

function pointers(item: Y.Item): Y.ID[] {
  // Not yet integrated, an item names its parent by id, or by the name of a top-level type.
  const parent: unknown = item.parent;
  return [item.origin, item.rightOrigin, parent].filter((pointer) => pointer instanceof Y.ID);
}

function raise(clocks: Map<number, number>, client: number, clock: number): void {
  if (clock > (clocks.get(client) ?? 0)) clocks.set(client, clock);
}
