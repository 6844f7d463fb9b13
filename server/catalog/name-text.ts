import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";

/**
 * Brings a text into the form in which it is stored: NFC, trimmed, without control characters that a database or a
 * printed page could not hold.
 *
 * @param what it is, for the message, e.g. `"nameVi"`
 * @param most the most characters
 * @returns e.g. `requiredText("nameVi", " Dân số ", 200)` is `"Dân số"`
 * @throws InputError when nothing is left, it is too long, or it holds a control character
 */
export function requiredText(what: string, text: string, most: number): string {
  const kept = optionalText(what, text, most);
  if (kept === null) throw new InputError(`${what} must not be empty`, { what });
  return kept;
}

/** Like `requiredText`, but an empty or missing text is `null`. */
export function optionalText(what: string, text: string | null | undefined, most: number): string | null {
  const kept = (text ?? "").normalize("NFC").trim();
  if (kept.length > most)
    throw new InputError(`${what} has at most ${most} characters, but this one has ${kept.length}`, { what });
  // Half of a surrogate pair is no text: the database would refuse it.
  if (/\p{Cs}/u.test(kept))
    throw new InputError(`${what} is not well-formed Unicode: ${quote(kept)}`, { what });
  // Line breaks and tabs belong to definitions and notes; other control characters to nothing.
  if (/[^\P{Cc}\n\t\r]/u.test(kept))
    throw new InputError(`${what} holds a control character: ${quote(kept)}`, { what });
  return kept === "" ? null : kept;
}
