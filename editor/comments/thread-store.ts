import type { Client, CombinedError } from "urql";
import { pipe, subscribe } from "wonka";
import { type ApiError, apiErrorOf } from "../api/api-error.ts";
import {
  OpenThreadDocument,
  type OpenThreadInput,
  ReopenThreadDocument,
  ReplyToThreadDocument,
  ResolveThreadDocument,
  type ThreadPartsFragment,
  ThreadsChangedDocument,
  ThreadsDocument,
} from "../api/generated/operations.ts";
import { type Observable, observable } from "../ui/observable.ts";

/** A thread with its comments. */
export type Thread = ThreadPartsFragment;

/** The threads of a report, as far as they are known. */
export type Threads = {
  readonly state: "loading" | "ready" | "failed";
  readonly list: readonly Thread[];
};

/** What sending came to. */
export type Sent =
  | { readonly ok: true; readonly thread: Thread }
  | { readonly ok: false; readonly error: ApiError };

/** The threads of one open report, live. */
export interface ThreadStore {
  readonly threads: Observable<Threads>;
  open(input: OpenThreadInput): Promise<Sent>;
  reply(threadId: string, body: string): Promise<Sent>;
  resolve(threadId: string): Promise<Sent>;
  reopen(threadId: string): Promise<Sent>;
  /** Reads them all again, for whoever may have missed some while cut off. */
  refresh(): Promise<void>;
  destroy(): void;
}

/**
 * Follows the threads of a report.
 *
 * @param client of the page
 * @param reportId which report
 */
export function createThreadStore(client: Client, reportId: string): ThreadStore {
  const threads = observable<Threads>({ state: "loading", list: [] });
  // Heard while a list is on its way: that list may be older.
  let heard: Thread[] | null = null;
  let turn = 0;

  const take = (changed: readonly Thread[]) => {
    heard?.push(...changed);
    const before = threads.get();
    threads.set({ ...before, list: withThreads(before.list, changed) });
  };
  const refresh = async () => {
    turn += 1;
    const mine = turn;
    heard = [];
    const { data } = await client.query(ThreadsDocument, { reportId }).toPromise();
    if (mine !== turn) return;
    const since = heard;
    heard = null;
    const list = data?.report?.threads;
    if (list) threads.set({ state: "ready", list: withThreads(list, since) });
    else threads.set({ ...threads.get(), state: threads.get().state === "ready" ? "ready" : "failed" });
  };
  const following = pipe(
    client.subscription(ThreadsChangedDocument, { reportId }),
    subscribe(({ data }) => {
      if (data) take(data.threadsChanged.threads);
    }),
  );
  const sent = (thread: Thread | undefined, error: CombinedError | undefined): Sent => {
    if (thread === undefined)
      return { ok: false, error: error ? apiErrorOf(error) : { code: "INTERNAL", message: "" } };
    take([thread]);
    return { ok: true, thread };
  };
  void refresh();
  return {
    threads,
    refresh,
    async open(input) {
      const { data, error } = await client.mutation(OpenThreadDocument, { input }).toPromise();
      return sent(data?.openThread, error);
    },
    async reply(threadId, body) {
      const { data, error } = await client.mutation(ReplyToThreadDocument, { threadId, body }).toPromise();
      return sent(data?.replyToThread, error);
    },
    async resolve(threadId) {
      const { data, error } = await client.mutation(ResolveThreadDocument, { threadId }).toPromise();
      return sent(data?.resolveThread, error);
    },
    async reopen(threadId) {
      const { data, error } = await client.mutation(ReopenThreadDocument, { threadId }).toPromise();
      return sent(data?.reopenThread, error);
    },
    destroy() {
      turn += 1;
      following.unsubscribe();
    },
  };
}

/**
 * Puts changed threads into a list.
 *
 * @param list what is known
 * @param changed whole threads, newest last
 * @returns every thread once, the changed ones as they are now, new ones at the end
 */
export function withThreads(list: readonly Thread[], changed: readonly Thread[]): Thread[] {
  const byId = new Map(list.map((thread) => [thread.id, thread]));
  for (const thread of changed) byId.set(thread.id, thread);
  return [...byId.values()];
}
