import type { Database } from "../platform/database.ts";
import type { Platform } from "../platform/platform.ts";
import type { Transaction } from "../platform/transaction.ts";

/** The doorbell's topic for data: its payload is the last number of the feed. */
export const dataTopic = "data";

/** What changed: one observation key, one target key, one indicator, or one unit or group (also its members). */
export type FeedChange =
  | {
      readonly kind: "OBSERVATION" | "TARGET";
      readonly indicator: string;
      readonly unit: string;
      readonly period: string;
      readonly breakdown: string;
    }
  | { readonly kind: "INDICATOR"; readonly indicator: string }
  | { readonly kind: "UNIT"; readonly unit: string };

/** A change with its place in the order of commits. */
export type FeedEntry = FeedChange & { readonly seq: number };

/**
 * Makes this transaction the only writer of data until it ends. Whoever writes data calls it first: feed numbers
 * then follow the order of commits, and what is read afterwards cannot change before the commit.
 */
export async function lockFeed(tx: Transaction): Promise<void> {
  await tx.query("UPDATE feed_counter SET seq = seq");
}

/**
 * Writes changes to the feed, in the transaction that made them.
 *
 * @param entries one per key that changed
 * @returns the number of the last one, which is the cursor of the change; unchanged when nothing is given
 */
export async function appendFeed(tx: Transaction, entries: readonly FeedChange[]): Promise<number> {
  const [counter] = await tx.query<{ seq: string }>("UPDATE feed_counter SET seq = seq + $1 RETURNING seq", [
    entries.length,
  ]);
  if (counter === undefined) throw new Error("feed_counter has lost its only row");
  const last = Number(counter.seq);
  const rows = entries.map((entry, index) => ({ ...entry, seq: last - entries.length + 1 + index }));
  await tx.query(
    `INSERT INTO change_feed (seq, kind, indicator, unit, period, breakdown, at)
     SELECT seq, kind, indicator, unit, period, breakdown, now() FROM json_to_recordset($1::json)
       AS r(seq bigint, kind text, indicator text, unit text, period text, breakdown text)`,
    [JSON.stringify(rows)],
  );
  return last;
}

/**
 * Like `appendFeed`, and rings the doorbell once the transaction is stored.
 *
 * @returns the cursor of the change
 */
export async function publishChanges(
  { doorbell, log }: Pick<Platform, "doorbell" | "log">,
  tx: Transaction,
  entries: readonly FeedChange[],
): Promise<number> {
  const seq = await appendFeed(tx, entries);
  tx.afterCommit(() => {
    // The change is stored: a bell that does not ring delays its news until the next one, and loses nothing.
    doorbell
      .ring(dataTopic, String(seq))
      .catch((error: unknown) => log.warn({ err: error }, "the data bell failed"));
  });
  return seq;
}

/**
 * Reads the feed on from a number.
 *
 * @param afterSeq the last number already seen
 * @param limit the most entries wanted
 * @returns in order; fewer than `limit` means that these were the last
 */
export async function readFeed(
  database: Pick<Database, "query">,
  afterSeq: number,
  limit = 5000,
): Promise<FeedEntry[]> {
  const rows = await database.query<FeedRow>(
    "SELECT seq, kind, indicator, unit, period, breakdown FROM change_feed WHERE seq > $1 ORDER BY seq LIMIT $2",
    [afterSeq, limit],
  );
  return rows.map(entryOf);
}

/** @returns the number of the newest change; `0` when nothing was ever written */
export async function feedEnd(database: Pick<Database, "query">): Promise<number> {
  const [counter] = await database.query<{ seq: string }>("SELECT seq FROM feed_counter");
  return Number(counter?.seq ?? 0);
}

type FeedRow = {
  seq: string;
  kind: FeedChange["kind"];
  indicator: string | null;
  unit: string | null;
  period: string | null;
  breakdown: string | null;
};

function entryOf(row: FeedRow): FeedEntry {
  const seq = Number(row.seq);
  switch (row.kind) {
    case "OBSERVATION":
    case "TARGET":
      return {
        seq,
        kind: row.kind,
        indicator: filled(row, "indicator"),
        unit: filled(row, "unit"),
        period: filled(row, "period"),
        breakdown: row.breakdown ?? "",
      };
    case "INDICATOR":
      return { seq, kind: row.kind, indicator: filled(row, "indicator") };
    case "UNIT":
      return { seq, kind: row.kind, unit: filled(row, "unit") };
  }
}

function filled(row: FeedRow, column: "indicator" | "unit" | "period"): string {
  const value = row[column];
  if (value === null) throw new Error(`Feed entry ${row.seq} of kind ${row.kind} has no ${column}`);
  return value;
}
