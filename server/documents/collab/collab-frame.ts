import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate, writeSyncStep1 } from "y-protocols/sync";
import * as Y from "yjs";
import type { Clocks } from "./update-reach.ts";

/** What a client may send; anything else is no frame of the protocol. */
export type ClientFrame =
  | { readonly kind: "token"; readonly address: string; readonly token: string }
  | { readonly kind: "syncRequest"; readonly address: string; readonly known: Clocks }
  | { readonly kind: "syncReply" | "update"; readonly address: string; readonly update: Uint8Array }
  | { readonly kind: "presence" | "presenceRequest" | "leave"; readonly address: string };

// Source: MessageType in @hocuspocus/server and AuthMessageType in @hocuspocus/common.
const messageType = {
  sync: 0,
  presence: 1,
  auth: 2,
  presenceRequest: 3,
  syncReply: 4,
  close: 7,
  syncStatus: 8,
};
const authType = { token: 0, denied: 1 };

/**
 * Reads one frame of the Hocuspocus protocol.
 *
 * @returns e.g. `{ kind: "token", address: "<report id>", token: "…" }`
 * @throws Error that says what was expected
 */
export function readClientFrame(data: Uint8Array): ClientFrame {
  const decoder = decoding.createDecoder(data);
  const address = decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case messageType.sync:
    case messageType.syncReply:
      return readSync(decoder, address);
    case messageType.auth:
      if (decoding.readVarUint(decoder) !== authType.token) throw new Error("Expected a token");
      return { kind: "token", address, token: decoding.readVarString(decoder) };
    case messageType.presence:
      checkPresence(decoding.readVarUint8Array(decoder));
      return { kind: "presence", address };
    case messageType.presenceRequest:
      return { kind: "presenceRequest", address };
    case messageType.close:
      return { kind: "leave", address };
    default:
      throw new Error(`Expected a message of type 0 to 4 or 7, but ${type} came`);
  }
}

/** The acknowledgement of one update: `true` for stored, `false` for refused. */
export function syncStatusFrame(address: string, isStored: boolean): Uint8Array {
  return frame(address, messageType.syncStatus, (encoder) =>
    encoding.writeVarUint(encoder, isStored ? 1 : 0),
  );
}

/** Asks the client for everything that `document` lacks. */
export function syncRequestFrame(address: string, document: Y.Doc): Uint8Array {
  return frame(address, messageType.sync, (encoder) => writeSyncStep1(encoder, document));
}

/** Tells the client, before its socket is closed, why it may not come in. */
export function deniedFrame(address: string, reason: string): Uint8Array {
  return frame(address, messageType.auth, (encoder) => {
    encoding.writeVarUint(encoder, authType.denied);
    encoding.writeVarString(encoder, reason);
  });
}

/** What Hocuspocus is about to send, as far as our socket treats it apart. */
export function serverFrameKind(data: Uint8Array): "denied" | "close" | "other" {
  const decoder = decoding.createDecoder(data);
  decoder.pos = decoding.readVarUint(decoder) + decoder.pos;
  const type = decoding.readVarUint(decoder);
  if (type === messageType.close) return "close";
  return type === messageType.auth && decoding.readVarUint(decoder) === authType.denied ? "denied" : "other";
}

/** Source of the layout: encodeAwarenessUpdate in y-protocols. */
function checkPresence(update: Uint8Array): void {
  const decoder = decoding.createDecoder(update);
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    const state: unknown = JSON.parse(decoding.readVarString(decoder));
    if (typeof state !== "object" || Array.isArray(state))
      throw new Error("Expected an object for each presence");
  }
}

function readSync(decoder: decoding.Decoder, address: string): ClientFrame {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (step) {
    case messageYjsSyncStep1:
      return { kind: "syncRequest", address, known: Y.decodeStateVector(payload) };
    case messageYjsSyncStep2:
      return { kind: "syncReply", address, update: payload };
    case messageYjsUpdate:
      return { kind: "update", address, update: payload };
    default:
      throw new Error(`Expected a sync message of step 0 to 2, but ${step} came`);
  }
}

function frame(address: string, type: number, writeRest: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, address);
  encoding.writeVarUint(encoder, type);
  writeRest(encoder);
  return encoding.toUint8Array(encoder);
}
