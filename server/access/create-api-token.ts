import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { assertMay } from "./access.policy.ts";
import { newSecret, secretHash } from "./secret-token.ts";
import type { Viewer } from "./viewer.ts";

export type NewApiToken = {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly expiresAt: Date | null;
};

const longestDays = 3650;

/**
 * Makes a token by which a program acts as the viewer. It is shown once; only its hash is stored.
 *
 * @param input.expiresInDays whole days, 1 to 3650; `null`: until it is withdrawn
 * @throws InputError when name or days are out of range, UNAUTHENTICATED when nobody is signed in
 */
export async function createApiToken(
  { database, clock }: Platform,
  viewer: Viewer | null,
  input: { readonly name: string; readonly expiresInDays: number | null },
): Promise<NewApiToken> {
  assertMay(true, viewer, "create an API token");
  const name = input.name.normalize("NFC").trim();
  if (name.length < 1 || name.length > 100 || name.includes("\0"))
    throw new InputError(`The name of a token has 1 to 100 characters, but this one has ${name.length}`);
  const days = input.expiresInDays;
  if (days !== null && (days < 1 || days > longestDays))
    throw new InputError(`expiresInDays must be from 1 to ${longestDays}, but it is ${days}`);
  const now = clock.now();
  const expiresAt = days === null ? null : new Date(now.getTime() + days * 86_400_000);
  const made = { id: clock.id(), name, token: `tab_${newSecret()}`, expiresAt };
  await database.query(
    "INSERT INTO api_token (id, token_hash, account, name, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
    [made.id, secretHash(made.token), viewer.id, name, now, expiresAt],
  );
  return made;
}
