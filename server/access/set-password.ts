import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction } from "../platform/transaction.ts";
import { ringAccess } from "./access-watch.ts";
import { emailText } from "./create-account.ts";
import { hashPassword } from "./password.ts";

/**
 * Gives an account a new password and ends its sessions: whoever knew the old one is out. For the command line,
 * whose caller already owns the machine: no policy is asked.
 *
 * @throws InputError NOT_FOUND; BAD_USER_INPUT when the password is too short or too long
 */
export async function setPassword(platform: Platform, email: string, password: string): Promise<void> {
  const address = emailText(email);
  const passwordHash = await hashPassword(password);
  const account = await inTransaction(platform.database, async (tx) => {
    const [changed] = await tx.query<{ id: string }>(
      "UPDATE account SET password_hash = $2 WHERE email = $1 AND active RETURNING id",
      [address, passwordHash],
    );
    if (changed === undefined)
      throw new InputError(`There is no account "${address}"`, { email: address }, "NOT_FOUND");
    await tx.query("DELETE FROM session WHERE account = $1", [changed.id]);
    return changed.id;
  });
  await ringAccess(platform, account);
}
