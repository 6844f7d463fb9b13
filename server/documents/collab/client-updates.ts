import type * as Y from "yjs";
import { type Clocks, canTake, type UpdateReach, updateReach, wasWrittenBefore } from "./update-reach.ts";

/** `update` is null once it is in the document. */
type Debt = { readonly reach: UpdateReach; update: Uint8Array | null };

type Acts = {
  /** Puts an update into the document, which logs and broadcasts it. */
  readonly apply: (update: Uint8Array) => void;
  /** Sends one acknowledgement, once everything that is in the document now is stored. */
  readonly acknowledge: () => void;
  /** Asks the client for everything that the document lacks. */
  readonly requestSync: () => void;
};

const maxHeldBytes = 1024 * 1024;

/**
 * The updates of one connection on their way into the document, and the acknowledgements owed for them.
 *
 * An update that lacks what it builds on is kept back: in the document it would wait for ever and be passed on
 * to others. It follows when the client has been asked for the rest (DESIGN D5).
 *
 * One acknowledgement is owed for each update that the client counts as unsaved; one too many would show an
 * unsaved edit as saved. Which those are follows HocuspocusProvider: a sync request sets its count to one, for
 * the sync itself, and forgets what was typed before it; each update typed after it adds one.
 */
export class ClientUpdates {
  readonly #document: Y.Doc;
  readonly #acts: Acts;
  #syncCount = 0;
  #isSyncing = false;
  #isSyncRequested = false;
  #known: Clocks = new Map();
  #debts: Debt[] = [];

  constructor(document: Y.Doc, acts: Acts) {
    this.#document = document;
    this.#acts = acts;
  }

  /** How often the client has begun to count anew; an acknowledgement asked for before that must not be sent. */
  get syncCount(): number {
    return this.#syncCount;
  }

  /** The client asked for the text and told what it knows. */
  syncRequested(known: Clocks): void {
    this.#syncCount += 1;
    this.#isSyncing = true;
    this.#known = known;
    this.#debts = [];
  }

  /**
   * The client typed something.
   *
   * @throws Error when it cannot be decoded or applied, or too much is kept back already
   */
  updateCame(update: Uint8Array): void {
    const reach = updateReach(update);
    const debt: Debt = { reach, update };
    this.#take(debt);
    // Typed before the sync request that came in first: counted, and brought again, by the sync.
    const isOfSync = this.#isSyncing && wasWrittenBefore(this.#known, reach);
    if (isOfSync) return;
    this.#debts.push(debt);
    if (debt.update !== null) this.#keepBack();
    this.#settle();
  }

  /**
   * The client answered with everything it has that the server lacked.
   *
   * @throws Error when that is not enough for the document to take it, or it cannot be decoded or applied
   */
  syncReplyCame(update: Uint8Array): void {
    const debt: Debt = { reach: updateReach(update), update };
    this.#take(debt);
    if (debt.update !== null) throw new Error("Expected everything that the update builds on");
    if (this.#isSyncing) this.#debts.unshift(debt);
    this.#isSyncing = false;
    this.#isSyncRequested = false;
    this.#settle();
  }

  #take(debt: Debt): void {
    if (debt.update === null || !canTake(this.#document, debt.reach)) return;
    this.#acts.apply(debt.update);
    debt.update = null;
  }

  #keepBack(): void {
    const bytes = this.#debts.reduce((sum, debt) => sum + (debt.update?.byteLength ?? 0), 0);
    if (bytes > maxHeldBytes) throw new Error("Expected what these updates build on before more of them");
    // While a sync is under way, its reply brings what is lacking.
    if (this.#isSyncing || this.#isSyncRequested) return;
    this.#isSyncRequested = true;
    this.#acts.requestSync();
  }

  #settle(): void {
    for (const debt of this.#debts) this.#take(debt);
    // Until the client's whole text is here, something older than an update may still be missing.
    if (this.#isSyncing) return;
    const paid = this.#debts.filter((debt) => debt.update === null);
    this.#debts = this.#debts.filter((debt) => debt.update !== null);
    for (const _ of paid) this.#acts.acknowledge();
  }
}
