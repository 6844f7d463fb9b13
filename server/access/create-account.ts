import { InputError } from "../../shared/base/input-error.ts";
import type { Locale } from "../../shared/base/locale.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction } from "../platform/transaction.ts";
import { ringAccess } from "./access-watch.ts";
import { hashPassword } from "./password.ts";
import { type Grant, type Role, roles } from "./viewer.ts";

export type NewAccount = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale?: Locale;
  readonly grants: readonly (Pick<Grant, "role"> & Partial<Grant>)[];
};

/**
 * Makes an account with its roles. For the command line and the sample, whose caller already owns the machine:
 * no policy is asked.
 *
 * @returns the new account's id
 * @throws InputError when e-mail, name, password or role is not acceptable; CONFLICT when the e-mail is taken
 */
export async function createAccount(platform: Platform, input: NewAccount): Promise<string> {
  const email = emailText(input.email);
  const name = input.name.normalize("NFC").trim();
  if (name.length < 1 || name.length > 200)
    throw new InputError(`A name has 1 to 200 characters, but "${name.slice(0, 40)}" has ${name.length}`);
  const passwordHash = await hashPassword(input.password);
  const id = platform.clock.id();
  await inTransaction(platform.database, async (tx) => {
    const [made] = await tx.query(
      `INSERT INTO account (id, email, name, password_hash, locale, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [id, email, name, passwordHash, input.locale ?? "vi", platform.clock.now()],
    );
    if (made === undefined)
      throw new InputError(`There is already an account "${email}"`, { email }, "CONFLICT");
    for (const grant of input.grants)
      await tx.query(
        "INSERT INTO role_grant (id, account, role, report, unit_group) VALUES ($1, $2, $3, $4, $5)",
        [platform.clock.id(), id, grant.role, grant.report ?? null, grant.unitGroup ?? null],
      );
  });
  return id;
}

/**
 * Closes an account: its sessions and tokens end at once, its name stays in what it wrote.
 *
 * @throws InputError NOT_FOUND
 */
export async function closeAccount(platform: Platform, email: string): Promise<void> {
  const [closed] = await platform.database.query<{ id: string }>(
    "UPDATE account SET active = false WHERE email = $1 RETURNING id",
    [emailText(email)],
  );
  if (closed === undefined) throw new InputError(`There is no account "${email}"`, { email }, "NOT_FOUND");
  await platform.database.query("DELETE FROM session WHERE account = $1", [closed.id]);
  await ringAccess(platform, closed.id);
}

/**
 * Reads the name of a role.
 *
 * @returns e.g. `parseRole("drafter")` is `"DRAFTER"`
 * @throws InputError naming all roles
 */
export function parseRole(text: string): Role {
  const role = roles.find((known) => known === text.trim().toUpperCase().replaceAll("-", "_"));
  if (role === undefined)
    throw new InputError(`A role is one of ${roles.join(", ")}, but "${text}" came`, { text });
  return role;
}

/**
 * Brings an e-mail address into the one form that accounts are stored under.
 *
 * @returns e.g. `emailText(" Lan@Sample.Local ")` is `"lan@sample.local"`
 * @throws InputError when it is not of the form name@domain
 */
export function emailText(text: string): string {
  const email = text.normalize("NFC").trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@\0]+@[^\s@\0]+$/.test(email))
    throw new InputError(`An e-mail address has the form name@domain, but "${text.slice(0, 60)}" came`);
  return email;
}
