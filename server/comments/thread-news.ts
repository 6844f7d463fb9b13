import type { Doorbell } from "../platform/doorbell.ts";
import { EventQueue } from "../platform/graphql/event-queue.ts";
import type { Platform } from "../platform/platform.ts";

const topic = "threads";

/** Which threads of a report changed; `"ALL"` when some news may have been missed. */
export type ThreadNews = { readonly report: string; readonly threads: "ALL" | ReadonlySet<string> };

/** Tells everybody who watches a report, on every instance, that a thread of it is new or changed. */
export async function ringThread({ doorbell, log }: Platform, report: string, thread: string): Promise<void> {
  try {
    await doorbell.ring(topic, JSON.stringify({ report, thread }));
  } catch (error) {
    // The thread is stored: a bell that fails must not make it look otherwise.
    log.warn({ err: error, report, thread }, "others hear of this thread later");
  }
}

/**
 * Watches the threads of one report.
 *
 * @returns an iterator over the news; ending it stops listening
 */
export function watchThreads(doorbell: Doorbell, report: string): EventQueue<ThreadNews> {
  const queue = new EventQueue<ThreadNews>((waiting, next) => ({
    report,
    threads:
      waiting.threads === "ALL" || next.threads === "ALL"
        ? "ALL"
        : new Set([...waiting.threads, ...next.threads]),
  }));
  const stop = doorbell.listen(topic, (payload) => {
    const threads = payload === null ? "ALL" : threadOf(payload, report);
    if (threads !== null) queue.push({ report, threads });
  });
  queue.onEnd(stop);
  return queue;
}

function threadOf(payload: string, report: string): ReadonlySet<string> | null {
  const news: unknown = JSON.parse(payload);
  if (typeof news !== "object" || news === null || !("report" in news) || !("thread" in news)) return null;
  return news.report === report && typeof news.thread === "string" ? new Set([news.thread]) : null;
}
