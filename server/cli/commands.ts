import type { Platform } from "../platform/platform.ts";
import { createUser } from "./create-user.ts";
import type { Given, OptionKinds } from "./options.ts";
import { setUserPassword } from "./set-user-password.ts";
import type { Terminal } from "./terminal.ts";

/** A command of `npm run tabellion --`. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All that `--help` says. */
  readonly help: string;
  readonly options: OptionKinds;
  /**
   * Reads and asks everything that needs no database.
   *
   * @returns the work itself
   */
  prepare(given: Given, terminal: Terminal): Promise<(platform: Platform) => Promise<void>>;
};

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [createUser, setUserPassword];
