import { randomFillSync } from "node:crypto";

export type Clock = {
  /** The present instant. */
  now(): Date;
  /** A new id: UUID version 7, so that ids made later sort later. */
  id(): string;
};

/**
 * The clock of a running server: real time and random ids.
 *
 * @returns e.g. `systemClock().id()` is like `"0192f6c0-5f3a-7c41-9d0e-3f1a2b4c5d6e"`
 */
export function systemClock(): Clock {
  let lastMs = 0;
  return {
    now: () => new Date(),
    id: () => {
      // Never backwards, even when the machine's time is set back: ids stay in the order of their making.
      lastMs = Math.max(Date.now(), lastMs);
      return uuidAt(lastMs);
    },
  };
}

/** Source of the layout: RFC 9562, section 5.7. */
function uuidAt(ms: number): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(ms, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
