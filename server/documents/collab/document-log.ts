import type { Platform } from "../../platform/platform.ts";

/** One row of a document's log: what it changed, and its place in the order of all changes. */
export type LoggedUpdate = { readonly seq: bigint; readonly update: Uint8Array };

/** Where a batch of appended rows landed: `first` to `last`, without gaps. */
export type StoredRange = { readonly document: string; readonly first: bigint; readonly last: bigint };

/** What a document is made of: a snapshot that holds everything up to `snapshotSeq`, and the rows after it. */
export type StoredDocument = {
  readonly snapshot: Uint8Array | null;
  readonly snapshotSeq: bigint;
  readonly tail: readonly LoggedUpdate[];
};

/** The rows can never be stored, since the report that they belong to is gone. */
export class DocumentGoneError extends Error {
  constructor(document: string) {
    super(`Report ${document} no longer exists, so nothing can be added to its text`);
  }
}

type Entry = {
  readonly document: string;
  readonly update: Uint8Array;
  readonly author: string | null;
  resolve(): void;
  reject(error: Error): void;
};

type LogOptions = {
  /** Called after each commit, once per document, before the callers of `append` continue. */
  readonly onStored: (range: StoredRange) => void;
  /** Waits before a failed batch is tried again; replaced in tests. */
  readonly pause?: (ms: number) => Promise<void>;
};

const maxBatchRows = 1000;
const maxBatchBytes = 8 * 1024 * 1024;
const firstRetryMs = 50;
const lastRetryMs = 5000;
const longestRestMs = 20;

/**
 * The append-only log of all documents' Yjs updates: the truth about every text (DESIGN D5, D6).
 *
 * Appends of all documents that arrive while a commit is under way go into the next one together, so a
 * hundred writers cost a handful of commits. Rows of one document are stored in the order of asking.
 */
export class DocumentLog {
  readonly #platform: Platform;
  readonly #options: LogOptions;
  readonly #waiting: Entry[] = [];
  /** The newest append of each document that has one under way; resolves when it and all before it are stored. */
  readonly #newest = new Map<string, Promise<void>>();
  #writing: Promise<void> | null = null;
  #closing = false;
  /** When the next commit may begin, on the clock of `performance.now`. */
  #restUntil = 0;

  constructor(platform: Platform, options: LogOptions) {
    this.#platform = platform;
    this.#options = options;
  }

  /**
   * Adds one update. A failed commit is tried again, for ever and ever slower: the promise then stays open,
   * and so does the acknowledgement that waits for it.
   *
   * @param document id of a report
   * @param author id of the account that wrote it, or `null` for the server itself
   * @returns settles when the update is on disk
   * @throws DocumentGoneError when the report does not exist
   */
  append(document: string, update: Uint8Array, author: string | null): Promise<void> {
    const stored = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ document, update, author, resolve, reject });
    });
    this.#newest.set(document, stored);
    const forget = () => {
      if (this.#newest.get(document) === stored) this.#newest.delete(document);
    };
    stored.then(forget, forget);
    this.#writing ??= this.#writeAll();
    return stored;
  }

  /** Settles when everything that was appended to `document` until now is on disk; at once when it is. */
  stored(document: string): Promise<void> {
    return this.#newest.get(document) ?? Promise.resolve();
  }

  /**
   * Reads a whole document.
   *
   * @returns `null` when there is no such report
   */
  async load(document: string): Promise<StoredDocument | null> {
    const [head] = await this.#platform.database.query<{ seq: string | null; state: Uint8Array | null }>(
      `SELECT snapshot.seq, snapshot.state FROM report LEFT JOIN document_snapshot snapshot ON snapshot.document = report.id
       WHERE report.id = $1`,
      [document],
    );
    if (head === undefined) return null;
    // Snapshots only ever move forward and rows stay, so a newer snapshot written meanwhile leaves no hole here.
    const snapshotSeq = BigInt(head.seq ?? 0);
    return { snapshot: head.state, snapshotSeq, tail: await this.readAfter(document, snapshotSeq) };
  }

  /** Reads the rows behind `seq`, in order. */
  async readAfter(document: string, seq: bigint): Promise<LoggedUpdate[]> {
    const rows = await this.#platform.database.query<{ seq: string; update: Uint8Array }>(
      "SELECT seq, update FROM document_update WHERE document = $1 AND seq > $2 ORDER BY seq",
      [document, seq.toString()],
    );
    return rows.map((row) => ({ seq: BigInt(row.seq), update: row.update }));
  }

  /**
   * Keeps a state from which the document can be loaded without the rows up to `seq`. The rows stay: they say
   * who wrote what. A snapshot older than the stored one is ignored.
   *
   * @param state everything up to `seq`; more does no harm, since applying a row twice changes nothing
   */
  async writeSnapshot(document: string, seq: bigint, state: Uint8Array): Promise<void> {
    await this.#platform.database.query(
      `INSERT INTO document_snapshot (document, seq, state, at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (document) DO UPDATE SET seq = excluded.seq, state = excluded.state, at = excluded.at
       WHERE document_snapshot.seq < excluded.seq`,
      [document, seq.toString(), Buffer.from(state), this.#platform.clock.now()],
    );
  }

  /** Stores what waits, then stops; what the database still refuses stays with its writers, unacknowledged. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // At least one turn of the event loop, so that updates that arrived together share a commit.
    await new Promise((resolve) => setImmediate(resolve));
    let failures = 0;
    while (this.#waiting.length > 0) {
      await this.#rest();
      const batch = this.#nextBatch();
      const begun = performance.now();
      try {
        const ranges = await this.#commit(batch);
        const ended = performance.now();
        this.#restUntil = ended + Math.min(ended - begun, longestRestMs);
        this.#waiting.splice(0, batch.length);
        this.#announce(batch, ranges);
        failures = 0;
      } catch (error) {
        failures += 1;
        this.#platform.log.error(
          { err: error, rows: batch.length, failures },
          "text could not be stored; it stays unacknowledged and is tried again",
        );
        if (this.#closing) break;
        await this.#pause(Math.min(firstRetryMs * 2 ** (failures - 1), lastRetryMs));
      }
    }
    this.#writing = null;
  }

  /**
   * Between commits as long as the last one took: under load they take half of the database's time and carry
   * more each, instead of holding up the broadcasts. After a silence nothing waits.
   */
  async #rest(): Promise<void> {
    const ms = this.#restUntil - performance.now();
    if (ms > 0 && !this.#closing) await new Promise((resolve) => setTimeout(resolve, ms));
  }

  #pause(ms: number): Promise<void> {
    return this.#options.pause?.(ms) ?? new Promise((resolve) => setTimeout(resolve, ms));
  }

  #nextBatch(): readonly Entry[] {
    let bytes = 0;
    let rows = 0;
    for (const entry of this.#waiting) {
      bytes += entry.update.byteLength;
      if (rows > 0 && (rows === maxBatchRows || bytes > maxBatchBytes)) break;
      rows += 1;
    }
    return this.#waiting.slice(0, rows);
  }

  async #commit(batch: readonly Entry[]): Promise<ReadonlyMap<string, StoredRange>> {
    const rows = await this.#platform.database.query<{ document: string; first: string; last: string }>(
      appendSql,
      [
        batch.map((entry) => entry.document),
        batch.map((entry) => Buffer.from(entry.update).toString("hex")),
        batch.map((entry) => entry.author),
        this.#platform.clock.now(),
      ],
    );
    return new Map(
      rows.map(({ document, first, last }) => [
        document,
        { document, first: BigInt(first), last: BigInt(last) },
      ]),
    );
  }

  #announce(batch: readonly Entry[], ranges: ReadonlyMap<string, StoredRange>): void {
    for (const range of ranges.values()) {
      try {
        this.#options.onStored(range);
      } catch (error) {
        // What is stored stays stored, whatever a listener makes of the news.
        this.#platform.log.error(
          { err: error, document: range.document },
          "news of stored text was not taken",
        );
      }
    }
    for (const entry of batch) {
      if (ranges.has(entry.document)) entry.resolve();
      else entry.reject(new DocumentGoneError(entry.document));
    }
  }
}

// One statement is one commit and one round trip. Raising report.document_seq locks the report's row until
// the commit, so two instances can neither share a number nor commit numbers out of order: a reader who has
// seen seq n has seen everything before it. The rows are locked in the order of their ids, against deadlocks.
// Hexadecimal text, because an array of bytea does not travel alike through both drivers.
const appendSql = `
  WITH entry AS (
    SELECT document::uuid AS document, decode(payload, 'hex') AS payload, author::uuid AS author,
           row_number() OVER (PARTITION BY document ORDER BY position) AS place
    FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (document, payload, author, position)),
  amount AS (SELECT document, count(*) AS rows FROM entry GROUP BY document),
  locked AS (
    SELECT report.id FROM report WHERE report.id IN (SELECT document FROM amount) ORDER BY report.id FOR NO KEY UPDATE),
  raised AS (
    UPDATE report SET document_seq = report.document_seq + amount.rows, updated_at = $4::timestamptz
    FROM locked JOIN amount ON amount.document = locked.id
    WHERE report.id = locked.id
    RETURNING report.id, report.document_seq - amount.rows AS base),
  added AS (
    INSERT INTO document_update (document, seq, update, author, at)
    SELECT entry.document, raised.base + entry.place, entry.payload, entry.author, $4::timestamptz
    FROM entry JOIN raised ON raised.id = entry.document
    RETURNING document, seq)
  SELECT document, min(seq) AS first, max(seq) AS last FROM added GROUP BY document`;
