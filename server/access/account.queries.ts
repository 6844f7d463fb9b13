import type { Locale } from "../../shared/base/locale.ts";
import type { Database } from "../platform/database.ts";
import type { Grant, Viewer } from "./viewer.ts";

export type AccountRow = { id: string; email: string; name: string; locale: Locale };
type RowWithGrants = AccountRow & { grants: Grant[] };

/** A sign-in that is good now: whose it is and until when; `null` for one that does not run out. */
export type SignIn = { readonly viewer: Viewer; readonly expiresAt: Date | null };

const columns = "a.id, a.email, a.name, a.locale";
// One query instead of two: this runs before every request.
const grants = `COALESCE((SELECT json_agg(json_build_object('role', g.role, 'report', g.report, 'unitGroup', g.unit_group))
  FROM role_grant g WHERE g.account = a.id), '[]'::json) AS grants`;

/** Finds the session of a token's hash that is still good at `now`. */
export async function findSession(database: Database, hash: string, now: Date): Promise<SignIn | null> {
  const [row] = await database.query<RowWithGrants & { expires_at: Date }>(
    `SELECT ${columns}, ${grants}, s.expires_at FROM session s JOIN account a ON a.id = s.account
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.active`,
    [hash, now],
  );
  return row === undefined ? null : { viewer: viewerOf(row), expiresAt: row.expires_at };
}

/** Finds the API token of a hash that is still good at `now`. */
export async function findApiToken(database: Database, hash: string, now: Date): Promise<SignIn | null> {
  const [row] = await database.query<RowWithGrants & { expires_at: Date | null }>(
    `SELECT ${columns}, ${grants}, t.expires_at FROM api_token t JOIN account a ON a.id = t.account
     WHERE t.token_hash = $1 AND (t.expires_at IS NULL OR t.expires_at > $2) AND a.active`,
    [hash, now],
  );
  return row === undefined ? null : { viewer: viewerOf(row), expiresAt: row.expires_at };
}

/** The account behind an id as a viewer, if it may still sign in. */
export async function findViewer(database: Database, id: string): Promise<Viewer | null> {
  const [row] = await database.query<RowWithGrants>(
    `SELECT ${columns}, ${grants} FROM account a WHERE a.id = $1 AND a.active`,
    [id],
  );
  return row === undefined ? null : viewerOf(row);
}

/** The accounts behind some ids, also those that may no longer sign in: their names stand in old records. */
export async function findAccounts(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Viewer>> {
  const rows = await database.query<RowWithGrants>(
    `SELECT ${columns}, ${grants} FROM account a WHERE a.id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, viewerOf(row)]));
}

/** What a sign-in is checked against; `null` for an unknown or closed account. */
export async function findCredentials(
  database: Database,
  email: string,
): Promise<{ readonly id: string; readonly passwordHash: string } | null> {
  const [row] = await database.query<{ id: string; password_hash: string }>(
    "SELECT id, password_hash FROM account WHERE email = $1 AND active",
    [email],
  );
  return row === undefined ? null : { id: row.id, passwordHash: row.password_hash };
}

function viewerOf(row: RowWithGrants): Viewer {
  return { id: row.id, email: row.email, name: row.name, locale: row.locale, grants: row.grants };
}
