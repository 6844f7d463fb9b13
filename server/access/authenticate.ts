import type { IncomingMessage } from "node:http";
import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { findApiToken, findSession, type SignIn } from "./account.queries.ts";
import { secretHash } from "./secret-token.ts";
import { bearerOf, sessionCookieOf } from "./session-cookie.ts";
import type { Viewer } from "./viewer.ts";

/** How a caller signed in: nobody, or an account with the hash of the secret that it showed. */
export type Authentication = {
  readonly signIn: SignIn | null;
  readonly secret: string | null;
  readonly kind: Kind;
};
type Kind = "none" | "session" | "apiToken";

const nobody: Authentication = { signIn: null, secret: null, kind: "none" };

/**
 * Who asks.
 *
 * @param req its `Authorization: Bearer` wins over its cookie `tabellion_session`
 * @param bearer a token that came another way (a socket's `connectionParams`); wins over both
 * @returns the viewer, or `null` when nobody is signed in or what was shown is expired, withdrawn or unknown
 */
export async function authenticate(
  platform: Platform,
  req: IncomingMessage,
  bearer?: string,
): Promise<Viewer | null> {
  return (await readAuthentication(platform, req, bearer)).signIn?.viewer ?? null;
}

/**
 * Like `authenticate`, but a token that is not good is refused: a program that sends one wants to be somebody.
 * A cookie that is not good only counts as none, since a browser sends it along with the next sign-in too.
 *
 * @throws InputError UNAUTHENTICATED
 */
export async function requireGoodToken(
  platform: Platform,
  req: IncomingMessage,
  bearer?: string,
): Promise<Authentication> {
  const found = await readAuthentication(platform, req, bearer);
  const hasToken = bearer !== undefined || req.headers.authorization !== undefined;
  if (hasToken && found.signIn === null)
    throw new InputError(
      'The token is expired, withdrawn or unknown: send "Authorization: Bearer" with one that createApiToken gave',
      {},
      "UNAUTHENTICATED",
    );
  return found;
}

/** Looks again whether a sign-in is still good, e.g. after the account's rights changed. */
export async function findSignIn(platform: Platform, hash: string): Promise<SignIn | null> {
  const now = platform.clock.now();
  return (
    (await findSession(platform.database, hash, now)) ?? (await findApiToken(platform.database, hash, now))
  );
}

async function readAuthentication(
  { database, clock }: Platform,
  req: IncomingMessage,
  bearer: string | undefined,
): Promise<Authentication> {
  const now = clock.now();
  if (bearer === undefined && req.headers.authorization === undefined) {
    const cookie = sessionCookieOf(req.headers.cookie);
    if (cookie === null) return nobody;
    const hash = secretHash(cookie);
    return { signIn: await findSession(database, hash, now), secret: hash, kind: "session" };
  }
  const token = bearer ?? bearerOf(req.headers.authorization);
  if (token === null) return nobody;
  const hash = secretHash(token);
  const session = await findSession(database, hash, now);
  if (session !== null) return { signIn: session, secret: hash, kind: "session" };
  return { signIn: await findApiToken(database, hash, now), secret: hash, kind: "apiToken" };
}
