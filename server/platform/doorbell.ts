import type { Log } from "./log.ts";

/**
 * Says "look there" between instances. A bell carries no truth: a lost one delays, and whoever hears one reads
 * the database from where it stands.
 */
export interface Doorbell {
  /**
   * Rings for every listener of a topic on every instance, this one too.
   *
   * @param payload less than 8,000 bytes of UTF-8, the most that PostgreSQL carries
   */
  ring(topic: string, payload: string): Promise<void>;
  /** Hears a topic until the returned function is called; null: bells may have been missed, read again. */
  listen(topic: string, hear: Hear): () => void;
  close(): Promise<void>;
}

export type Hear = (payload: string | null) => void;

const largestPayloadBytes = 7_999;

/** @throws Error when PostgreSQL could not carry the payload; checked on both kinds, so that tests find it */
export function checkPayload(topic: string, payload: string): void {
  const bytes = Buffer.byteLength(payload);
  if (bytes > largestPayloadBytes)
    throw new Error(
      `A bell for "${topic}" carries ${bytes} bytes, and at most ${largestPayloadBytes} may ring: put the matter into the database and ring its id`,
    );
}

/** A listener's mistake must reach neither the other listeners nor whoever rang. */
export function callListener(log: Log, topic: string, hear: Hear, payload: string | null): void {
  try {
    hear(payload);
  } catch (error) {
    log.error({ err: error, topic }, "a listener of the doorbell failed");
  }
}
