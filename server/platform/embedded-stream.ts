import { Duplex } from "node:stream";
import type { EmbeddedEngine } from "./embedded-engine.ts";

/**
 * What the `pg` client takes for its socket: every byte goes to the embedded database instead of a network, so
 * that parameters, types and errors are those of any PostgreSQL.
 *
 * Messages are gathered up to the one that asks for an answer. Source of the layout: PostgreSQL manual,
 * "Frontend/Backend Protocol".
 */
export class EmbeddedStream extends Duplex {
  private pending: Buffer = Buffer.alloc(0);
  private batchEnd = 0;
  private started = false;

  private readonly engine: EmbeddedEngine;

  constructor(engine: EmbeddedEngine) {
    super();
    this.engine = engine;
  }

  /** Called by `pg` as on a `net.Socket`; there is nothing to reach. */
  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come; a wire client reads everything.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    this.exchangeWhole().then(() => done(), done);
  }

  /** Sends every whole batch there is; keeps the rest for the next chunk. */
  private async exchangeWhole(): Promise<void> {
    for (;;) {
      const message = this.nextMessage();
      if (message === null) return;
      this.batchEnd = message.end;
      if (message.type === terminate) return this.leave();
      if (!answered.has(message.type)) continue;
      const batch = this.pending.subarray(0, this.batchEnd);
      this.pending = this.pending.subarray(this.batchEnd);
      this.batchEnd = 0;
      this.push(await this.engine.exchange(batch));
    }
  }

  private nextMessage(): { type: string; end: number } | null {
    const at = this.batchEnd;
    // The first message of a connection, and only that one, has no letter in front of its length.
    const lengthAt = this.started ? at + 1 : at;
    if (this.pending.length < lengthAt + 4) return null;
    const end = lengthAt + this.pending.readInt32BE(lengthAt);
    if (this.pending.length < end) return null;
    const type = this.started ? String.fromCharCode(this.pending.readUInt8(at)) : startup;
    this.started = true;
    return { type, end };
  }

  /** PGlite has one session for its whole life: what this client left behind must not reach the next one. */
  private async leave(): Promise<void> {
    try {
      await this.engine.exchange(queryMessage("ROLLBACK"));
      await this.engine.exchange(queryMessage("DISCARD ALL"));
    } catch {
      // The session went with the engine, and there is nothing left to clean.
    }
    this.push(null);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }
}

const startup = "startup";
const terminate = "X";
/** Query, Sync, Flush, CopyDone, CopyFail: after these the client waits for an answer. */
const answered: ReadonlySet<string> = new Set([startup, "Q", "S", "H", "c", "f"]);

function queryMessage(sql: string): Buffer {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write("Q");
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}
