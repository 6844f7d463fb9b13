import { InputError } from "./input-error.ts";
import { quote } from "./quote.ts";

const pattern = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * Checks the code of an indicator, reporting unit, group or kind of target. Codes stand in formulas, so they
 * hold nothing that a formula could take for something else.
 *
 * @param text what came in
 * @param what the thing that the code names, for the message, e.g. "indicator"
 * @returns the code itself, e.g. `parseCode("GRDP_YOY_PCT", "indicator")` is `"GRDP_YOY_PCT"`
 * @throws InputError when it is not 1 to 64 of A-Z, 0-9 and "_", led by a letter
 */
export function parseCode(text: string, what: string): string {
  if (pattern.test(text)) return text;
  throw new InputError(
    `The code of the ${what} must be 1 to 64 capital letters, digits or "_" led by a letter, such as GRDP_2; ${quote(text)} is not`,
    { what, text },
  );
}
