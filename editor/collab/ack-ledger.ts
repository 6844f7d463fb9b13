/** How long a change may wait for its acknowledgement before it counts as not saved, in milliseconds. */
export const patienceMs = 2_000;

/**
 * Which of one's own changes the server has not yet acknowledged as stored (DESIGN D5). Kept by ourselves:
 * the provider's own count starts at one with every connection and takes the first acknowledgement for the last.
 */
export type AckLedger = {
  /** The server has our answer to its state: everything older is covered by acknowledgements to come. */
  readonly handshaken: boolean;
  /** When each frame that still waits for its acknowledgement was sent, oldest first, in milliseconds. */
  readonly sentAt: readonly number[];
  /** When the oldest change was made that is not known to be stored; `null` when there is none. */
  readonly unstoredSince: number | null;
};

/** What happens to the ledger; `at` is in milliseconds. */
export type AckEvent =
  | { readonly kind: "changed"; readonly at: number }
  | { readonly kind: "sent"; readonly answersState: boolean; readonly at: number }
  | { readonly kind: "acknowledged" }
  | { readonly kind: "closed" };

/** What a writer is told about their words. */
export type SaveState = "connecting" | "saved" | "saving" | "notSaved" | "offline" | "readOnly";

/** Before the first connection. */
export const emptyLedger: AckLedger = { handshaken: false, sentAt: [], unstoredSince: null };

/**
 * Writes an event into the ledger.
 *
 * @param ledger before
 * @param event what happened
 * @returns the ledger after; nothing counts as stored before the last frame sent is acknowledged
 */
export function recordAck(ledger: AckLedger, event: AckEvent): AckLedger {
  switch (event.kind) {
    case "changed":
      return { ...ledger, unstoredSince: ledger.unstoredSince ?? event.at };
    case "sent":
      return {
        ...ledger,
        handshaken: ledger.handshaken || event.answersState,
        sentAt: [...ledger.sentAt, event.at],
      };
    case "acknowledged": {
      const sentAt = ledger.sentAt.slice(1);
      const [oldest] = sentAt;
      if (oldest !== undefined) {
        return { ...ledger, sentAt, unstoredSince: ledger.unstoredSince === null ? null : oldest };
      }
      return { ...ledger, sentAt, unstoredSince: ledger.handshaken ? null : ledger.unstoredSince };
    }
    case "closed":
      // What was on its way may or may not have arrived; the next connection's answer to the state settles it.
      return { ...ledger, handshaken: false, sentAt: [] };
  }
}

/**
 * Says what a writer is told.
 *
 * @param ledger of this tab
 * @param connection `never` until the first connection stood
 * @param now in milliseconds
 * @returns e.g. `"saving"` for a change made a second ago, `"notSaved"` for one of three seconds ago
 */
export function saveStateOf(ledger: AckLedger, connection: "never" | "up" | "down", now: number): SaveState {
  if (ledger.unstoredSince !== null) {
    const waiting = connection === "up" && now - ledger.unstoredSince < patienceMs;
    return waiting ? "saving" : "notSaved";
  }
  if (connection === "never") return "connecting";
  return connection === "up" ? "saved" : "offline";
}
