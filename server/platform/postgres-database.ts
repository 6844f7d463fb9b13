import pg from "pg";
import { connectSource, type Opened } from "./connect-source.ts";
import type { Log } from "./log.ts";

/** Any number that nothing else in the database locks: instances that start together migrate one by one. */
const migrationLock = 7_205_759_403;

const oldestVersion = 15;

/**
 * Opens a PostgreSQL server's database.
 *
 * @param url `postgres://USER:PASSWORD@HOST:PORT/DATABASE`
 * @throws Error naming the server when it cannot be reached, refuses the sign-in, or is older than 15
 */
export async function openPostgres(url: string, log: Log): Promise<Opened> {
  const gate = await reach(url);
  try {
    await refuseOld(gate, url);
    // A session's lock, held by a connection of its own: it ends with the process whatever happens.
    await gate.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    const source = await connectSource({ pg, url, pool: { max: 10, connectionTimeoutMillis: 30_000 } }, log);
    return { source, close: () => source.destroy() };
  } finally {
    await gate.end();
  }
}

async function reach(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Error(`The database at ${placeOf(url)} (DATABASE_URL) cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function refuseOld(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ number: string; text: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text",
  );
  const [version] = rows;
  if (version === undefined || Number(version.number) < oldestVersion * 10_000)
    throw new Error(
      `The database at ${placeOf(url)} is PostgreSQL ${version?.text}; Tabellion needs ${oldestVersion} or newer`,
    );
}

/** Host and database without the credentials. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host || "the local socket"}${pathname}`;
}

function reasonOf(error: unknown): string {
  // Node tries IPv4 and IPv6 and then reports both at once, without a sentence.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
