import type { Doorbell } from "../platform/doorbell.ts";
import type { Platform } from "../platform/platform.ts";

const topic = "access";

/** Tells every instance that the rights or sessions of an account changed. */
export async function ringAccess(platform: Pick<Platform, "doorbell">, account: string): Promise<void> {
  await platform.doorbell.ring(topic, account);
}

/**
 * Hears of changed rights for everything that stays open: GraphQL sockets and text connections ask again whether
 * they may go on. One listener on the doorbell serves all of them.
 */
export class AccessWatch {
  readonly #byAccount = new Map<string, Set<() => void>>();
  readonly #stopListening: () => void;

  constructor(doorbell: Doorbell) {
    this.#stopListening = doorbell.listen(topic, (account) => this.#hear(account));
  }

  /**
   * @param recheck called after any change to the account's rights or sessions; it asks the database itself
   * @returns how to stop watching
   */
  watch(account: string, recheck: () => void): () => void {
    const watchers = this.#byAccount.get(account) ?? new Set();
    this.#byAccount.set(account, watchers.add(recheck));
    return () => {
      watchers.delete(recheck);
      if (watchers.size === 0 && this.#byAccount.get(account) === watchers) this.#byAccount.delete(account);
    };
  }

  close(): void {
    this.#stopListening();
    this.#byAccount.clear();
  }

  #hear(account: string | null): void {
    // Bells may have been missed: everybody is asked again.
    const heard =
      account === null ? [...this.#byAccount.values()] : [this.#byAccount.get(account) ?? new Set()];
    for (const watchers of heard) for (const recheck of [...watchers]) recheck();
  }
}
