import { InputError } from "../../shared/base/input-error.ts";

/**
 * Runs a parser on what may be wrong.
 *
 * @returns what it read, or null where it refused with a message fit to be shown; every other error goes through
 */
export function readOrRefused<Read>(parse: () => Read): Read | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.message.length > 400 || /\p{Cc}/u.test(error.message))
      throw new Error(`This message cannot be shown: ${JSON.stringify(error.message)}`);
    return null;
  }
}
