import type { Log } from "./log.ts";
import { metrics } from "./metrics.ts";

export interface Shutdown {
  /** Registers what must end before the process does; the last registered ends first. */
  onClose(name: string, close: () => Promise<void>): void;
  /** Closes everything that is registered, once; a closer that fails does not keep the others from closing. */
  close(): Promise<void>;
}

/** After so long the process ends with whatever is still open, in milliseconds. */
const patienceMs = 15_000;

/**
 * Ends the process in order on SIGTERM and SIGINT, and decides what becomes of errors that nobody caught.
 *
 * A promise that nobody awaited (a hook, a listener) is logged and counted, and the process goes on: it had no
 * hand in anybody's answer. An exception out of nowhere leaves state that nobody vouches for: everything that is
 * acknowledged is on disk, so the process closes what it can and ends with 1, to be started again.
 */
export function createShutdown(log: Log): Shutdown {
  const closers: { readonly name: string; close(): Promise<void> }[] = [];
  let closed: Promise<void> | null = null;

  const closeAll = async () => {
    for (const { name, close } of closers.reverse())
      await close().catch((error: unknown) => log.error({ err: error }, `closing the ${name} failed`));
  };
  const close = () => (closed ??= closeAll());
  const end = (code: number) => {
    setTimeout(() => process.exit(code || 1), patienceMs).unref();
    void close().then(() => process.exit(code));
  };

  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      // A second Ctrl-C means it.
      if (closed !== null) process.exit(1);
      log.info({ signal }, "stopping");
      end(0);
    });
  const unhandled = metrics.counter(
    "tabellion_unhandled_rejections_total",
    "Promises that failed unawaited.",
  );
  process.on("unhandledRejection", (error) => {
    unhandled.add();
    log.error({ err: error }, "a promise that nobody awaited failed");
  });
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an exception that nobody caught: the process ends");
    end(1);
  });
  return { onClose: (name, closer) => void closers.push({ name, close: closer }), close };
}
