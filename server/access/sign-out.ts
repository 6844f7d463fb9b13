import type { Platform } from "../platform/platform.ts";
import { ringAccess } from "./access-watch.ts";

/**
 * Ends a session; its open sockets are closed on every instance.
 *
 * @param hash of the session's secret
 * @returns whether there was one to end
 */
export async function signOut(platform: Platform, hash: string): Promise<boolean> {
  const [ended] = await platform.database.query<{ account: string }>(
    "DELETE FROM session WHERE token_hash = $1 RETURNING account",
    [hash],
  );
  if (ended === undefined) return false;
  await ringAccess(platform, ended.account);
  return true;
}
