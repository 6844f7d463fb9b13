import { Awareness } from "y-protocols/awareness";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import {
  collabClose,
  documentSchemaParameter,
  documentSchemaVersion,
} from "../../shared/protocol/collab-protocol.ts";
import {
  type AckEvent,
  emptyLedger,
  patienceMs,
  recordAck,
  type SaveState,
  saveStateOf,
} from "./ack-ledger.ts";
import { announcePerson, type Person, peopleIn } from "./presence.ts";
import { connectReport, type ReportConnection } from "./report-connection.ts";
import type { UnsentStore } from "./unsent-changes.ts";

/** Transactions that bring back words from an earlier tab. */
export const restoredOrigin = "tabellion:restored";

/** Why a session has ended and cannot go on by itself. */
export type CollabProblem = "outdated" | "forbidden" | "signedOut" | "tooLarge";

/** What a ticket request came to. */
export type TicketAnswer =
  | { readonly ok: true; readonly ticket: string }
  | { readonly ok: false; readonly reason: "signedOut" | "forbidden" | "unreachable" };

/** What the page shows of a session; the same object as long as nothing has changed. */
export type CollabStatus = {
  readonly save: SaveState;
  /** Words of this tab are not known to be stored: leaving now could lose them. */
  readonly unsaved: boolean;
  readonly connected: boolean;
  /** The text has arrived once and can be shown. */
  readonly ready: boolean;
  readonly canWrite: boolean;
  readonly problem: CollabProblem | null;
  /** Words of an earlier tab were brought back. */
  readonly restored: boolean;
  readonly people: readonly Person[];
};

/** What a session needs. */
export type CollabInput = {
  /** Origin of the page, e.g. `"https://example.org"`. */
  readonly origin: string;
  readonly reportId: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly ticket: () => Promise<TicketAnswer>;
  readonly unsent: UnsentStore;
};

/** One report open in one tab: its text, who else is there, and what is known to be stored. */
export class CollabSession {
  readonly document = new Doc();
  readonly awareness = new Awareness(this.document);
  readonly #input: CollabInput;
  readonly #connection: ReportConnection;
  readonly #listeners = new Set<() => void>();
  #ledger = emptyLedger;
  #reached: "never" | "up" | "down" = "never";
  #ready = false;
  #canWrite = false;
  #problem: CollabProblem | null = null;
  #restored = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #status: CollabStatus;

  constructor(input: CollabInput) {
    this.#input = input;
    announcePerson(this.awareness, input.account);
    this.#status = this.#read();
    const url = new URL("/collab", input.origin.replace(/^http/, "ws"));
    url.searchParams.set(documentSchemaParameter, String(documentSchemaVersion));
    this.#connection = connectReport(
      {
        url: url.href,
        reportId: input.reportId,
        document: this.document,
        awareness: this.awareness,
        ticket: () => this.#fetchTicket(),
        handshaken: () => this.#ledger.handshaken,
      },
      {
        changed: () => this.#record({ kind: "changed", at: Date.now() }),
        sent: (answersState) => this.#record({ kind: "sent", answersState, at: Date.now() }),
        acknowledged: () => this.#record({ kind: "acknowledged" }),
        opened: () => undefined,
        closed: (code) => this.#closed(code),
        synced: () => {
          this.#reached = "up";
          this.#ready = true;
          this.#changed();
        },
        authenticated: (canWrite) => {
          this.#canWrite = canWrite;
          this.#changed();
        },
        refused: (reason) => this.#refused(reason),
      },
    );
    this.awareness.on("change", this.#changed);
    this.#restore();
  }

  /** What the page shows now. */
  readonly status = (): CollabStatus => this.#status;

  /** Tells when `status` has changed; the result ends it. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Keeps the words that are not stored yet beyond this tab, before it goes. */
  readonly keepUnsent = (): void => {
    if (this.#ledger.unstoredSince !== null) this.#input.unsent.keep(encodeStateAsUpdate(this.document));
  };

  /** Ends the session; what is not stored yet is kept for the next one. */
  destroy(): void {
    this.keepUnsent();
    clearTimeout(this.#timer);
    this.#listeners.clear();
    this.#connection.destroy();
    this.document.destroy();
  }

  async #fetchTicket(): Promise<string> {
    const answer = await this.#input.ticket();
    if (answer.ok) return answer.ticket;
    if (answer.reason !== "unreachable") this.#end(answer.reason);
    throw new Error(answer.reason);
  }

  #refused(reason: string): void {
    if (this.#problem !== null) return;
    if (reason === collabClose.schemaOutdated.reason) this.#end("outdated");
    else if (reason === collabClose.forbidden.reason) this.#end("forbidden");
    // A ticket that came too late or never: the next attempt fetches another.
    else this.#connection.reconnect();
  }

  #closed(code: number): void {
    if (code === collabClose.schemaOutdated.code) this.#end("outdated");
    else if (code === collabClose.forbidden.code) this.#end("forbidden");
    else if (code === collabClose.tooLarge.code) this.#end("tooLarge");
    if (this.#reached === "up") this.#reached = "down";
    this.#record({ kind: "closed" });
  }

  #end(problem: CollabProblem): void {
    this.#problem = problem;
    this.#canWrite = false;
    this.keepUnsent();
    this.#connection.stop();
    this.#changed();
  }

  #restore(): void {
    const state = this.#input.unsent.read();
    if (state === null) return;
    try {
      applyUpdate(this.document, state, restoredOrigin);
      this.#restored = true;
      this.#changed();
    } catch {
      // Damaged in storage: nothing can be brought back, and keeping it would fail again every time.
      this.#input.unsent.forget();
    }
  }

  #record(event: AckEvent): void {
    const before = this.#ledger.unstoredSince;
    this.#ledger = recordAck(this.#ledger, event);
    if (before !== null && this.#ledger.unstoredSince === null) this.#input.unsent.forget();
    this.#changed();
  }

  readonly #changed = (): void => {
    clearTimeout(this.#timer);
    const next = this.#read();
    // "Saving" turns into "not saved" by time alone.
    if (next.save === "saving") this.#timer = setTimeout(this.#changed, patienceMs / 4);
    if (sameStatus(this.#status, next)) return;
    this.#status = next;
    for (const listener of this.#listeners) listener();
  };

  #read(): CollabStatus {
    const reading = this.#ready && !this.#canWrite && this.#problem === null;
    const state = saveStateOf(this.#ledger, this.#reached, Date.now());
    return {
      save: reading && (state === "saved" || state === "saving") ? "readOnly" : state,
      unsaved: this.#ledger.unstoredSince !== null,
      connected: this.#reached === "up",
      ready: this.#ready,
      canWrite: this.#canWrite,
      problem: this.#problem,
      restored: this.#restored,
      people: peopleIn(this.awareness, this.#input.account.id),
    };
  }
}

function sameStatus(a: CollabStatus, b: CollabStatus): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
