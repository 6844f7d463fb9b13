import { InputError } from "../../shared/base/input-error.ts";
import { passwordLength } from "../access/password.ts";
import { type Given, UsageError } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Gets a new password: from standard input with `--password-stdin`, else by asking twice. Never as an argument:
 * other people on the machine can see those.
 *
 * @returns without the line break at its end
 * @throws UsageError when nobody can be asked; InputError when it is too short or was typed differently
 */
export async function askPassword(given: Given, terminal: Terminal): Promise<string> {
  if (given.isOn("password-stdin")) return checked((await terminal.readAll()).replace(/\r?\n$/, ""));
  if (!terminal.isInteractive)
    throw new UsageError("Nobody can be asked for the password here: pass it with --password-stdin.");
  const password = checked(await terminal.askSecret("New password: "));
  if ((await terminal.askSecret("Once more: ")) !== password)
    throw new InputError("The two passwords are not the same, so nothing was changed.");
  return password;
}

/** Checked before the database is opened: a start costs seconds. */
function checked(password: string): string {
  const { least, most } = passwordLength;
  if (password.length >= least && password.length <= most) return password;
  throw new InputError(`A password has ${least} to ${most} characters, but this one has ${password.length}`);
}
