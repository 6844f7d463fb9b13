import { createHash } from "node:crypto";
import pg from "pg";
import { callListener, checkPayload, type Doorbell, type Hear } from "./doorbell.ts";
import type { Log } from "./log.ts";

type Topic = { readonly name: string; readonly listeners: Set<Hear> };
type Bell = {
  readonly channel: string;
  readonly payload: string;
  resolve(): void;
  reject(error: Error): void;
};

/** Bells kept while the connection is away; more than this is a flood that nobody would read. */
const keptBells = 10_000;
const bellsAtOnce = 500;
const firstPauseMs = 100;
const longestPauseMs = 5_000;

/** Rings between instances by LISTEN and NOTIFY, over one connection of its own that comes back when lost. */
export class PostgresDoorbell implements Doorbell {
  private readonly topics = new Map<string, Topic>();
  private readonly bells: Bell[] = [];
  private client: pg.Client | null = null;
  private ringing = false;
  private closed = false;
  private pauseMs = firstPauseMs;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {
    void this.connect();
  }

  async ring(topic: string, payload: string): Promise<void> {
    checkPayload(topic, payload);
    if (this.closed) throw new Error("The doorbell is closed");
    if (this.bells.length >= keptBells)
      throw new Error(`${keptBells} bells already wait for the database to come back`);
    const rung = new Promise<void>((resolve, reject) =>
      this.bells.push({ channel: channelOf(topic), payload, resolve, reject }),
    );
    void this.ringKept();
    return rung;
  }

  listen(name: string, hear: Hear): () => void {
    const channel = channelOf(name);
    const topic = this.topics.get(channel) ?? { name, listeners: new Set<Hear>() };
    const own: Hear = (payload) => hear(payload);
    topic.listeners.add(own);
    if (!this.topics.has(channel)) {
      this.topics.set(channel, topic);
      void this.command(`LISTEN ${pg.escapeIdentifier(channel)}`);
    }
    // Bells rung before the server knew of this listener are lost: it reads once more when it is known.
    void this.command("SELECT 1").then(
      (known) => known && topic.listeners.has(own) && this.call(topic, own, null),
    );
    return () => {
      topic.listeners.delete(own);
      if (topic.listeners.size > 0 || this.topics.get(channel) !== topic) return;
      this.topics.delete(channel);
      void this.command(`UNLISTEN ${pg.escapeIdentifier(channel)}`);
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
    this.topics.clear();
    for (const bell of this.bells.splice(0))
      bell.reject(new Error("The doorbell was closed before this bell rang"));
    const { client } = this;
    this.client = null;
    await client
      ?.end()
      .catch((error: unknown) => this.log.debug({ err: error }, "the doorbell's connection was gone"));
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on("error", (error) => this.lose(client, error));
    client.on("end", () => this.lose(client, null));
    client.on("notification", ({ channel, payload }) => this.hear(channel, payload ?? ""));
    try {
      await client.connect();
      if (this.closed) return void (await client.end());
      for (const channel of this.topics.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      this.later(error);
      return;
    }
    // Topics that came while it connected asked in vain: they are told to the server now.
    this.client = client;
    this.pauseMs = firstPauseMs;
    for (const channel of this.topics.keys()) await this.command(`LISTEN ${pg.escapeIdentifier(channel)}`);
    for (const topic of [...this.topics.values()])
      for (const hear of [...topic.listeners]) this.call(topic, hear, null);
    void this.ringKept();
  }

  private lose(client: pg.Client, error: Error | null): void {
    if (this.client !== client) return;
    this.client = null;
    client.end().catch(() => undefined);
    this.later(error);
  }

  private later(error: unknown): void {
    if (this.closed || this.retry !== null) return;
    this.log.warn({ err: error, pauseMs: this.pauseMs }, "the doorbell lost its connection and tries again");
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }

  private hear(channel: string, payload: string): void {
    const topic = this.topics.get(channel);
    for (const hear of [...(topic?.listeners ?? [])]) if (topic) this.call(topic, hear, payload);
  }

  private call(topic: Topic, hear: Hear, payload: string | null): void {
    callListener(this.log, topic.name, hear, payload);
  }

  /** @returns whether the server has done it; a lost connection says everything anew when it comes back */
  private async command(sql: string): Promise<boolean> {
    const { client } = this;
    if (client === null) return false;
    try {
      await client.query(sql);
      return true;
    } catch (error) {
      this.lose(client, error instanceof Error ? error : null);
      return false;
    }
  }

  /** Sends what waits, many in one statement: a burst of cursors costs one round trip, not hundreds. */
  private async ringKept(): Promise<void> {
    if (this.ringing) return;
    this.ringing = true;
    try {
      while (this.client !== null && this.bells.length > 0) {
        const { client } = this;
        const some = this.bells.slice(0, bellsAtOnce);
        try {
          await client.query(
            "SELECT pg_notify(channel, payload) FROM unnest($1::text[], $2::text[]) AS bell(channel, payload)",
            [some.map((bell) => bell.channel), some.map((bell) => bell.payload)],
          );
        } catch (error) {
          // Not taken out of the queue: they ring when the connection is back.
          this.lose(client, error instanceof Error ? error : null);
          return;
        }
        this.bells.splice(0, some.length);
        for (const bell of some) bell.resolve();
      }
    } finally {
      this.ringing = false;
    }
  }
}

/** PostgreSQL cuts names after 63 bytes, and two long topics could then share one. */
function channelOf(topic: string): string {
  const name = `tabellion:${topic}`;
  return Buffer.byteLength(name) <= 63
    ? name
    : `tabellion:${createHash("sha256").update(topic).digest("hex").slice(0, 48)}`;
}
