import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { InputError } from "../../shared/base/input-error.ts";

const argon2id: Algorithm.Argon2id = 2;
// Source: OWASP Password Storage Cheat Sheet, the smallest setting that it recommends for argon2id.
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLength = { least: 12, most: 200 } as const;

/**
 * Hashes a new password with argon2id.
 *
 * @throws InputError when it is shorter than 12 or longer than 200 characters
 */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < passwordLength.least || password.length > passwordLength.most)
    throw new InputError(
      `A password has ${passwordLength.least} to ${passwordLength.most} characters, but this one has ${password.length}`,
    );
  return hash(password.normalize("NFC"), cost);
}

/**
 * Checks a password in the same time whether or not the account exists: otherwise the time of an answer would
 * tell which e-mail addresses have accounts.
 *
 * @param stored the account's hash, or `null` when there is no such account
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  if (password.length > passwordLength.most) return false;
  const matches = await verify(stored ?? (await nobodysHash), password.normalize("NFC"));
  return stored !== null && matches;
}

const nobodysHash = hash("a password that nobody has", cost);
