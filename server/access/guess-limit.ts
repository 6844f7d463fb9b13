import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";

const windowMs = 15 * 60 * 1000;
const perAccountAndAddress = 10;
const perAddress = 100;

/**
 * Counts a guess before it is checked, so that neither aliases nor parallel requests nor several instances get
 * around the limit: the count is one row in the database, whatever the path.
 *
 * @param address of the caller, e.g. `"192.0.2.7"`
 * @throws InputError LIMIT_EXCEEDED when 10 for this account from this address, or 100 from this address for any
 *   account, were made within 15 minutes
 */
export async function countGuess(platform: Platform, email: string, address: string): Promise<void> {
  const ofAccount = await count(platform, accountKey(email, address));
  const ofAddress = await count(platform, addressKey(address));
  if (ofAccount > perAccountAndAddress || ofAddress > perAddress)
    throw new InputError(
      "Too many attempts to sign in from this address: try again in 15 minutes",
      { retryAfterSeconds: windowMs / 1000 },
      "LIMIT_EXCEEDED",
    );
}

/** Forgets the guesses that led to the right password: it was its owner's typing, not an attack. */
export async function forgiveGuesses(platform: Platform, email: string, address: string): Promise<void> {
  await platform.database.query("DELETE FROM sign_in_guess WHERE key = $1", [accountKey(email, address)]);
  await platform.database.query(
    "UPDATE sign_in_guess SET guesses = guesses - 1 WHERE key = $1 AND guesses > 0",
    [addressKey(address)],
  );
}

async function count({ database, clock }: Platform, key: string): Promise<number> {
  const now = clock.now();
  const windowStart = new Date(now.getTime() - windowMs);
  const [row] = await database.query<{ guesses: number }>(
    `INSERT INTO sign_in_guess AS g (key, guesses, since) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET
       guesses = CASE WHEN g.since <= $3 THEN 1 ELSE g.guesses + 1 END,
       since = CASE WHEN g.since <= $3 THEN $2 ELSE g.since END
     RETURNING guesses`,
    [key, now, windowStart],
  );
  return row?.guesses ?? 1;
}

function accountKey(email: string, address: string): string {
  return `account ${email} ${address}`;
}

function addressKey(address: string): string {
  return `address ${address}`;
}
