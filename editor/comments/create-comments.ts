import type { Editor, Extension } from "@tiptap/core";
import type { Client } from "urql";
import { type Observable, observable } from "../ui/observable.ts";
import { type Anchor, anchorOf, type Place } from "./anchor.ts";
import { type Anchored, commentsExtension } from "./comments-extension.ts";
import { longestQuotation } from "./find-quotation.ts";
import type { Places } from "./order-threads.ts";
import { createThreadStore, type Sent, type ThreadStore } from "./thread-store.ts";

/** A comment that is being written on words that have none yet. */
export type Draft = Anchor & { readonly quotation: string };

/** How a draft is named among the threads that the text shows. */
const draftId = "draft";

/** The comments of one open report. */
export interface Comments {
  readonly store: ThreadStore;
  /** For the editor, beside the collaboration extension. */
  readonly extension: Extension;
  readonly places: Observable<Places>;
  /** The thread that is looked at, in the text and in the panel. */
  readonly active: Observable<string | null>;
  readonly draft: Observable<Draft | null>;
  /** How many threads are open, for a badge. */
  readonly openCount: Observable<number>;
  /** What was written but not sent, by thread; `"draft"` for a new one. Kept while the panel is closed. */
  readonly unsent: Map<string, string>;
  /** Begins a comment on a piece of the text; says whether that could be done. */
  begin(editor: Editor, place: Place): boolean;
  /** Sends the draft. */
  send(body: string): Promise<Sent | null>;
  destroy(): void;
}

/**
 * Opens the comments of a report.
 *
 * @param options.client of the page, with a subscription exchange
 * @param options.reportId which report
 */
export function createComments(options: { readonly client: Client; readonly reportId: string }): Comments {
  const { client, reportId } = options;
  const store = createThreadStore(client, reportId);
  const places = observable<Places>(new Map());
  const active = observable<string | null>(null);
  const draft = observable<Draft | null>(null);
  const openCount = observable(0);
  const unsent = new Map<string, string>();
  const stopCounting = store.threads.subscribe(() =>
    openCount.set(store.threads.get().list.filter(({ state }) => state === "OPEN").length),
  );
  const extension = commentsExtension({
    anchored: () => anchoredOf(store, active.get(), draft.get()),
    onAnchored(hear) {
      const stops = [store.threads, active, draft].map((source) => source.subscribe(hear));
      return () => {
        for (const stop of stops) stop();
      };
    },
    placed: (found) => places.set(found),
    pressed: (threadId) => {
      if (threadId !== draftId) active.set(threadId);
    },
  });
  const refresh = () => void store.refresh();
  window.addEventListener("online", refresh);
  return {
    store,
    extension,
    places,
    active,
    draft,
    openCount,
    unsent,
    begin(editor, place) {
      const anchor = anchorOf(editor.state, place);
      if (anchor === null || place.from >= place.to) return false;
      active.set(null);
      draft.set({ ...anchor, quotation: quotationOf(editor, place) });
      return true;
    },
    async send(body) {
      const current = draft.get();
      if (current === null) return null;
      const sent = await store.open({ reportId, ...current, body });
      if (sent.ok && draft.get() === current) {
        draft.set(null);
        active.set(sent.thread.id);
      }
      return sent;
    },
    destroy() {
      window.removeEventListener("online", refresh);
      stopCounting();
      store.destroy();
    },
  };
}

function anchoredOf(store: ThreadStore, active: string | null, draft: Draft | null): Anchored[] {
  const threads = store.threads.get().list.map((thread): Anchored => {
    const look = thread.id === active ? "active" : thread.state === "OPEN" ? "open" : "hidden";
    const { id, anchorFrom, anchorTo, quotation } = thread;
    return { id, anchorFrom, anchorTo, quotation, look };
  });
  return draft === null ? threads : [...threads, { ...draft, id: draftId, look: "active" }];
}

/** As it reads: figures with their printed text, which the clipboard already knows how to write. */
function quotationOf(editor: Editor, { from, to }: Place): string {
  const { view, state } = editor;
  const slice = state.doc.slice(from, to);
  const text =
    view.someProp("clipboardTextSerializer", (write) => write(slice, view)) ??
    state.doc.textBetween(from, to, "\n");
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > longestQuotation ? `${folded.slice(0, longestQuotation - 1)}…` : folded;
}
