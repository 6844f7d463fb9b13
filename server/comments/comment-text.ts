import { InputError } from "../../shared/base/input-error.ts";

const longestBody = 10_000;
const longestQuotation = 2_000;

/**
 * Checks what somebody wrote.
 *
 * @returns in NFC, without white space around it, e.g. `readBody(" Đúng chưa? ")` is `"Đúng chưa?"`
 * @throws InputError when it is empty or longer than 10,000 characters
 */
export function readBody(text: string): string {
  const body = readText(text).trim();
  if (body.length < 1 || body.length > longestBody)
    throw new InputError(`A comment has 1 to ${longestBody} characters, but this one has ${body.length}`);
  return body;
}

/**
 * Checks the words that a thread is about.
 *
 * @returns in NFC; may be empty
 * @throws InputError when they are longer than 2,000 characters
 */
export function readQuotation(text: string): string {
  const quotation = readText(text);
  if (quotation.length > longestQuotation)
    throw new InputError(
      `A quotation has at most ${longestQuotation} characters, but this one has ${quotation.length}`,
    );
  return quotation;
}

function readText(text: string): string {
  // PostgreSQL's text cannot hold it.
  if (text.includes("\0")) throw new InputError("A text must not contain the character U+0000");
  return text.normalize("NFC");
}
