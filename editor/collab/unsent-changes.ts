import { fromBase64, toBase64 } from "lib0/buffer";

/** Largest document state that is kept in the browser, in bytes. */
const largestKept = 3_000_000;

/** Where the words that the server never acknowledged outlive their tab. */
export interface UnsentStore {
  keep(state: Uint8Array): void;
  read(): Uint8Array | null;
  forget(): void;
}

/**
 * Keeps the unsent words of one person in one report.
 *
 * @param storage the browser's, or a test's
 * @param accountId whose words: another account in the same browser must not send them as its own
 * @param reportId in which report
 * @returns the store; a browser without storage keeps nothing, and the warning on leaving is then all there is
 */
export function unsentStore(storage: Storage, accountId: string, reportId: string): UnsentStore {
  const key = `tabellion.unsent.${accountId}.${reportId}`;
  return {
    keep: (state) => {
      if (state.length > largestKept) return;
      ignoringStorageFaults(() => storage.setItem(key, toBase64(state)));
    },
    read: () =>
      ignoringStorageFaults(() => {
        const text = storage.getItem(key);
        return text === null ? null : fromBase64(text);
      }) ?? null,
    forget: () => ignoringStorageFaults(() => storage.removeItem(key)),
  };
}

function ignoringStorageFaults<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    // Storage may be full, switched off or damaged; none of that may stop somebody from writing.
    return undefined;
  }
}
