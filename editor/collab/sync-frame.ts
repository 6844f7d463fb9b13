import { createDecoder, readVarString, readVarUint } from "lib0/decoding";
import { messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";

/** Hocuspocus' message type for Yjs sync messages. */
const syncMessage = 0;

/**
 * Says whether a frame carries changes, which the server acknowledges one by one.
 *
 * @param frame as it goes to the socket
 * @returns `"answer"` for the answer to the server's state, `"update"` for a later change, otherwise `null`
 */
export function changesInFrame(frame: unknown): "answer" | "update" | null {
  if (!(frame instanceof Uint8Array)) return null;
  const decoder = createDecoder(frame);
  // A keep-alive answer is one byte, without a document's name.
  if (frame.length < 3) return null;
  readVarString(decoder);
  if (readVarUint(decoder) !== syncMessage) return null;
  const kind = readVarUint(decoder);
  if (kind === messageYjsSyncStep2) return "answer";
  return kind === messageYjsUpdate ? "update" : null;
}
