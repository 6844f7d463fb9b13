import { Worker } from "node:worker_threads";
import type { EmbeddedAnswer, EmbeddedRequest } from "./embedded-worker.ts";

/** The embedded PostgreSQL, seen from the server's thread. */
export interface EmbeddedEngine {
  /** Answers whole wire-protocol messages with whole ones; rejects when the thread is gone. */
  exchange(messages: Uint8Array): Promise<Uint8Array>;
  /** Ends the database and its thread; the directory may then be moved. */
  close(): Promise<void>;
}

/**
 * Starts PGlite in a worker thread, making the database when the directory is empty.
 *
 * @param directory belongs to this process alone while the engine runs, see `lockDirectory`
 * @throws Error when PGlite cannot start there, with its own words
 */
export async function startEngine(directory: string): Promise<EmbeddedEngine> {
  const worker = new Worker(workerFile(), { workerData: { directory } });
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  let dead: Error | null = null;
  let asked = 0;

  const die = (error: Error) => {
    dead ??= error;
    for (const one of waiting.values()) one.reject(dead);
    waiting.clear();
  };
  const ready = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  worker.on("error", (error) =>
    die(new Error(`The embedded database stopped: ${String(error)}`, { cause: error })),
  );
  worker.on("exit", (code) => {
    die(new Error(`The embedded database's thread ended with ${code}`));
    ready.reject(dead);
    closed.resolve();
  });
  worker.on("message", (message: EmbeddedAnswer) => {
    if (message.kind === "ready") ready.resolve();
    if (message.kind === "answer") waiting.get(message.id)?.resolve(message.bytes);
    if (message.kind === "failure") waiting.get(message.id)?.reject(new Error(message.message));
    if (message.kind === "answer" || message.kind === "failure") waiting.delete(message.id);
  });
  const send = (request: EmbeddedRequest) => worker.postMessage(request);

  await ready.promise;
  return {
    exchange(bytes) {
      if (dead !== null) return Promise.reject(dead);
      const id = ++asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ kind: "messages", id, bytes });
      });
    },
    async close() {
      if (dead === null) send({ kind: "close" });
      await closed.promise;
    },
  };
}

/** Beside this file: `.ts` when run from source, `.js` in the build. */
function workerFile(): URL {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./embedded-worker.${ending}`, import.meta.url);
}
