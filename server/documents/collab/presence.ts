import type { Document } from "@hocuspocus/server";
import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import type { Viewer } from "../../access/viewer.ts";
import type { Platform } from "../../platform/platform.ts";

type States = Map<number, Record<string, unknown>>;
type Changes = {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
};

const topic = "presence";
const maxStateBytes = 2048;
const gatherMs = 40;
// NOTIFY carries less than 8,000 bytes; base64 makes four out of three, and the envelope takes some.
const maxNewsBytes = 5000;

/** The origin of presence that another instance told; it must not be told on. */
export const fromOtherInstance = {
  source: "local",
  skipStoreHooks: true,
  isFromOtherInstance: true,
} as const;

/**
 * Keeps of an incoming presence only what its sender may say: about itself, under its own name, at most 2 KB.
 *
 * @param states as Hocuspocus decoded them; entries that are not kept are removed from it
 * @param ownClient the Yjs client that this connection speaks for, or `null` before it first spoke
 * @returns the client that the connection speaks for now
 */
export function keepOwnPresence(
  states: States,
  document: Document,
  viewer: Viewer,
  ownClient: number | null,
): number | null {
  let own = ownClient;
  for (const [client, state] of [...states]) {
    const mine = own ?? (belongsToAnother(document, client, viewer) ? null : client);
    const isTooLarge = Buffer.byteLength(JSON.stringify(state)) > maxStateBytes;
    // Hocuspocus decodes into a presence of its own, whose own empty entry is not the sender's.
    const isEmpty = Object.keys(state).length === 0;
    if (client !== mine || isTooLarge || isEmpty) {
      states.delete(client);
      continue;
    }
    own = mine;
    // The name beside a cursor is the account's, whatever the client says.
    states.set(client, { ...state, user: { ...colourOf(state["user"]), id: viewer.id, name: viewer.name } });
  }
  return own;
}

/** Tells other instances who is where in which document, and hears it from them (DESIGN D6). */
export class SharedPresence {
  readonly #platform: Platform;
  readonly #instance: string;
  readonly #documentOf: (name: string) => Document | undefined;
  /** By document and not by name: who leaves last takes the document along before the news goes out. */
  readonly #changed = new Map<Document, Set<number>>();
  readonly #stopListening: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(platform: Platform, documentOf: (name: string) => Document | undefined) {
    this.#platform = platform;
    this.#instance = platform.clock.id();
    this.#documentOf = documentOf;
    this.#stopListening = platform.doorbell.listen(topic, (payload) => this.#hear(payload));
  }

  /** Passes on what changed here; several changes within 40 ms go as one. */
  tell(document: Document, changes: Changes, origin: unknown): void {
    // The embedded database belongs to one process: nobody else could hear.
    if (origin === fromOtherInstance || this.#platform.config.database.kind === "embedded") return;
    const clients = this.#changed.get(document) ?? new Set();
    this.#changed.set(document, clients);
    for (const client of [...changes.added, ...changes.updated, ...changes.removed]) clients.add(client);
    this.#timer ??= setTimeout(() => this.#ringAll(), gatherMs);
  }

  /** Asks the other instances who is in a document that has just been opened here. */
  ask(document: Document): void {
    if (this.#platform.config.database.kind !== "embedded")
      this.#ring({ document: document.name, asks: true });
  }

  close(): void {
    this.#stopListening();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #ringAll(): void {
    this.#timer = null;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [document, clients] of changed) {
      // One bell per client: each state fits, and a document full of people need not.
      for (const client of clients) this.#ringState(document, client);
    }
  }

  #ringState(document: Document, client: number): void {
    if (!document.awareness.meta.has(client)) return;
    const update = Buffer.from(encodeAwarenessUpdate(document.awareness, [client]));
    if (update.byteLength <= maxNewsBytes)
      this.#ring({ document: document.name, update: update.toString("base64") });
  }

  #ring(news: Readonly<Record<string, unknown>>): void {
    this.#platform.doorbell
      .ring(topic, JSON.stringify({ from: this.#instance, ...news }))
      .catch((error: unknown) =>
        this.#platform.log.warn({ err: error }, "other instances do not see who is here"),
      );
  }

  #hear(payload: string | null): void {
    // Missed bells are made good by the clients, which repeat their presence every 15 seconds.
    if (payload === null) return;
    const news: unknown = JSON.parse(payload);
    if (typeof news !== "object" || news === null || !("from" in news) || !("document" in news)) return;
    if (news.from === this.#instance || typeof news.document !== "string") return;
    const document = this.#documentOf(news.document);
    if (document === undefined) return;
    if ("update" in news && typeof news.update === "string")
      applyAwarenessUpdate(document.awareness, Buffer.from(news.update, "base64"), fromOtherInstance);
    else for (const client of document.awareness.getStates().keys()) this.#ringState(document, client);
  }
}

function belongsToAnother(document: Document, client: number, viewer: Viewer): boolean {
  const known: unknown = document.awareness.getStates().get(client)?.["user"];
  return typeof known === "object" && known !== null && "id" in known && known.id !== viewer.id;
}

function colourOf(user: unknown): { color?: string } {
  if (typeof user !== "object" || user === null || !("color" in user)) return {};
  // It ends up in style sheets of other people's pages.
  return typeof user.color === "string" && /^#[0-9a-f]{6}$/i.test(user.color) ? { color: user.color } : {};
}
