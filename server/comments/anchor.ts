import * as Y from "yjs";
import { InputError } from "../../shared/base/input-error.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";

const longestAnchor = 400;

/**
 * Checks one end of a thread's place in the text. Whether it still points somewhere is for the reader to find
 * out: words go, and their thread stays with its quotation (DESIGN D8).
 *
 * @param text base64 of `Y.encodeRelativePosition`, at most 400 characters
 * @param name of the argument, for the message
 * @returns the same position in one canonical base64
 * @throws InputError when it is not a position in the report's text
 */
export function readAnchor(text: string, name: string): string {
  const position = text.length > longestAnchor ? null : decodePosition(text);
  if (position === null)
    throw new InputError(
      `${name} must be the base64 of Y.encodeRelativePosition, at most ${longestAnchor} characters, in the fragment ` +
        `"${fragmentName}", but it is "${text.slice(0, 60)}"`,
    );
  return Buffer.from(Y.encodeRelativePosition(position)).toString("base64");
}

function decodePosition(text: string): Y.RelativePosition | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  try {
    const position = Y.decodeRelativePosition(Buffer.from(text, "base64"));
    const isSomewhere = position.item !== null || position.type !== null || position.tname === fragmentName;
    return isSomewhere ? position : null;
  } catch {
    // Bytes that end too early or mean nothing are one way of not being a position; the caller names it.
    return null;
  }
}
