import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { findCredentials, findViewer } from "./account.queries.ts";
import { emailText } from "./create-account.ts";
import { countGuess, forgiveGuesses } from "./guess-limit.ts";
import { passwordMatches } from "./password.ts";
import { newSecret, secretHash } from "./secret-token.ts";
import type { Viewer } from "./viewer.ts";

export const sessionSeconds = 14 * 24 * 60 * 60;

export type Session = { readonly viewer: Viewer; readonly secret: string };

/**
 * Opens a session for whoever knows the password.
 *
 * @param address the caller's, for the limit on guessing
 * @returns the viewer and the secret for its cookie; the database keeps only the secret's hash
 * @throws InputError UNAUTHENTICATED without saying whether e-mail or password was wrong; LIMIT_EXCEEDED after
 *   too many guesses
 */
export async function signIn(
  platform: Platform,
  input: { readonly email: string; readonly password: string },
  address: string,
): Promise<Session> {
  const email = emailText(input.email);
  await countGuess(platform, email, address);
  const account = await findCredentials(platform.database, email);
  const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
  const viewer = matches && account !== null ? await findViewer(platform.database, account.id) : null;
  if (viewer === null)
    throw new InputError("No account has this e-mail address and password", {}, "UNAUTHENTICATED");
  await forgiveGuesses(platform, email, address);
  return { viewer, secret: await openSession(platform, viewer.id) };
}

async function openSession({ database, clock }: Platform, account: string): Promise<string> {
  const secret = newSecret();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
  // The place where rows pile up is also where they are cleared away.
  await database.query("DELETE FROM session WHERE expires_at <= $1", [now]);
  await database.query(
    "INSERT INTO session (token_hash, account, created_at, expires_at) VALUES ($1, $2, $3, $4)",
    [secretHash(secret), account, now, expiresAt],
  );
  return secret;
}
