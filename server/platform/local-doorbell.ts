import { callListener, checkPayload, type Doorbell, type Hear } from "./doorbell.ts";
import type { Log } from "./log.ts";

/** The doorbell of a single instance: the embedded database has no other. */
export class LocalDoorbell implements Doorbell {
  private readonly topics = new Map<string, Set<Hear>>();

  constructor(private readonly log: Log) {}

  async ring(topic: string, payload: string): Promise<void> {
    checkPayload(topic, payload);
    // Never within the ringing call, as between instances: a listener cannot see a half-done caller.
    setImmediate(() => {
      for (const hear of [...(this.topics.get(topic) ?? [])]) callListener(this.log, topic, hear, payload);
    });
  }

  listen(topic: string, hear: Hear): () => void {
    const listeners = this.topics.get(topic) ?? new Set();
    this.topics.set(topic, listeners);
    const own: Hear = (payload) => hear(payload);
    listeners.add(own);
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.topics.get(topic) === listeners) this.topics.delete(topic);
    };
  }

  async close(): Promise<void> {
    this.topics.clear();
  }
}
