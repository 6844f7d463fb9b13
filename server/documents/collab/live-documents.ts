import type { Document } from "@hocuspocus/server";
import * as Y from "yjs";
import type { Platform } from "../../platform/platform.ts";
import { DocumentGoneError, DocumentLog, type StoredRange } from "./document-log.ts";

const topic = "documents";
const compactAfterRows = 500n;
const compactOnUnloadAfterRows = 50n;
const retryMs = 1000;

/**
 * Who wrote a change that this instance must store. Hocuspocus takes it for a local origin whose documents
 * need no storing by itself.
 */
export class WriterOrigin {
  readonly source = "local";
  readonly skipStoreHooks = true;
  readonly author: string | null;

  constructor(author: string | null) {
    this.author = author;
  }
}

/** Changes that were read from the log: they are broadcast, but not stored again. */
export const fromLog = { source: "local", skipStoreHooks: true, isFromLog: true } as const;

type Live = {
  readonly document: Document;
  /** Everything up to this row of the log is in the document. */
  standing: bigint;
  snapshotSeq: bigint;
  /** The newest row that is known to exist. */
  heard: bigint;
  catchingUp: boolean;
  /** The snapshot that is being written. */
  compacting: Promise<void> | null;
};

/**
 * The documents that are open on this instance, kept level with the log: what is typed here is appended to it,
 * and what other instances appended is read from it when their doorbell rings (DESIGN D6).
 */
export class LiveDocuments {
  readonly log: DocumentLog;
  readonly #platform: Platform;
  readonly #live = new Map<string, Live>();
  readonly #stopListening: () => void;
  #closed = false;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.log = new DocumentLog(platform, { onStored: (range) => this.#stored(range) });
    this.#stopListening = platform.doorbell.listen(topic, (payload) => this.#hear(payload));
  }

  /**
   * Fills an empty document from the log, and follows both from then on.
   *
   * @throws DocumentGoneError when there is no such report
   */
  async open(document: Document): Promise<void> {
    // An earlier life of this document may still have rows on their way.
    await this.log.stored(document.name);
    const standing = await this.fill(document, document.name);
    const live: Live = {
      document,
      ...standing,
      heard: standing.standing,
      catchingUp: false,
      compacting: null,
    };
    this.#live.set(document.name, live);
    document.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === fromLog) return;
      const author = origin instanceof WriterOrigin ? origin.author : null;
      // The failure reaches every connection that waits for `log.stored`.
      this.log
        .append(document.name, update, author)
        .catch((error: unknown) => this.#lost(document.name, error));
    });
    // A doorbell that rang while the rows were being read had nobody to hear it.
    this.#catchUp(live);
  }

  /** Applies what the log has of a report to a document, in one transaction: merging updates is quadratic. */
  async fill(document: Y.Doc, report: string): Promise<{ standing: bigint; snapshotSeq: bigint }> {
    const stored = await this.log.load(report);
    if (stored === null) throw new DocumentGoneError(report);
    document.transact(() => {
      if (stored.snapshot !== null) Y.applyUpdate(document, stored.snapshot, fromLog);
      for (const { update } of stored.tail) Y.applyUpdate(document, update, fromLog);
    }, fromLog);
    return { standing: stored.tail.at(-1)?.seq ?? stored.snapshotSeq, snapshotSeq: stored.snapshotSeq };
  }

  /** Waits until a document that nobody has open any more may be forgotten. */
  async settle(name: string): Promise<void> {
    // A report that is gone has nothing to wait for.
    await this.log.stored(name).catch(() => undefined);
    const live = this.#live.get(name);
    if (live !== undefined && live.standing - live.snapshotSeq >= compactOnUnloadAfterRows)
      await this.#compact(live);
  }

  forget(name: string): void {
    this.#live.delete(name);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    await this.log.close();
    await Promise.all([...this.#live.values()].map((live) => live.compacting));
  }

  #stored(range: StoredRange): void {
    const live = this.#live.get(range.document);
    if (live !== undefined && range.first === live.standing + 1n) live.standing = range.last;
    if (live !== undefined) this.#advanceTo(live, range.last);
    this.#platform.doorbell
      .ring(topic, JSON.stringify({ document: range.document, seq: range.last.toString() }))
      .catch((error: unknown) =>
        this.#platform.log.warn({ err: error }, "other instances hear of new text later"),
      );
  }

  #hear(payload: string | null): void {
    if (payload === null) {
      for (const live of this.#live.values()) this.#catchUp(live);
      return;
    }
    const news = readNews(payload);
    const live = news === null ? undefined : this.#live.get(news.document);
    if (news !== null && live !== undefined) this.#advanceTo(live, news.seq);
  }

  #advanceTo(live: Live, seq: bigint): void {
    if (seq > live.heard) live.heard = seq;
    if (live.heard > live.standing) this.#catchUp(live);
    else if (live.standing - live.snapshotSeq >= compactAfterRows) void this.#compact(live);
  }

  #catchUp(live: Live): void {
    if (live.catchingUp) return;
    live.catchingUp = true;
    this.#readNews(live).then(
      () => {
        live.catchingUp = false;
        if (live.heard > live.standing && this.#isLive(live)) this.#catchUp(live);
      },
      (error: unknown) => {
        this.#platform.log.warn(
          { err: error, document: live.document.name },
          "new text could not be read yet",
        );
        setTimeout(() => {
          live.catchingUp = false;
          if (this.#isLive(live)) this.#catchUp(live);
        }, retryMs).unref();
      },
    );
  }

  async #readNews(live: Live): Promise<void> {
    const rows = await this.log.readAfter(live.document.name, live.standing);
    const last = rows.at(-1);
    if (last === undefined || !this.#isLive(live)) return;
    live.document.transact(() => {
      for (const { update } of rows) Y.applyUpdate(live.document, update, fromLog);
    }, fromLog);
    // Own rows may have been counted meanwhile, which are later than what was read here.
    if (last.seq > live.standing) live.standing = last.seq;
    if (last.seq > live.heard) live.heard = last.seq;
  }

  #compact(live: Live): Promise<void> {
    if (this.#closed) return Promise.resolve();
    live.compacting ??= this.#writeSnapshot(live).finally(() => {
      live.compacting = null;
    });
    return live.compacting;
  }

  async #writeSnapshot(live: Live): Promise<void> {
    try {
      const seq = live.standing;
      await this.log.writeSnapshot(live.document.name, seq, Y.encodeStateAsUpdate(live.document));
      live.snapshotSeq = seq;
    } catch (error) {
      // The rows hold everything: without the snapshot, opening only takes longer.
      this.#platform.log.warn(
        { err: error, document: live.document.name },
        "a snapshot could not be written",
      );
    }
  }

  #isLive(live: Live): boolean {
    return !this.#closed && this.#live.get(live.document.name) === live;
  }

  #lost(document: string, error: unknown): void {
    this.#platform.log.error(
      { err: error, document },
      "text can never be stored; its writers are disconnected",
    );
  }
}

function readNews(payload: string): { document: string; seq: bigint } | null {
  const parts: unknown = JSON.parse(payload);
  if (typeof parts !== "object" || parts === null || !("document" in parts) || !("seq" in parts)) return null;
  const { document, seq } = parts;
  return typeof document === "string" && typeof seq === "string" ? { document, seq: BigInt(seq) } : null;
}
