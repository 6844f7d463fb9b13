import type pg from "pg";
import type { DataSource } from "typeorm";
import type { DatabaseConfig } from "./config.ts";
import { poolOf } from "./connect-source.ts";
import { openEmbedded } from "./embedded-database.ts";
import type { Log } from "./log.ts";
import { openPostgres } from "./postgres-database.ts";

export interface Database {
  readonly kind: "embedded" | "postgres";
  readonly source: DataSource;
  readonly log: Log;
  /**
   * Parameterised SQL on a connection of its own: never inside `inTransaction`. `numeric` and `int8` come as
   * strings, `timestamptz` as `Date`, `bytea` as `Buffer`, the same on both databases.
   */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * Opens the configured database and brings its schema up to date.
 *
 * @param config the embedded database is locked for this process; several processes may share a PostgreSQL
 * @returns a database whose entities are all those imported so far
 * @throws Error with a sentence for whoever runs the server: held by another process, unwritable, unreachable,
 *   too old
 */
export async function openDatabase(config: DatabaseConfig, log: Log): Promise<Database> {
  const opened =
    config.kind === "embedded"
      ? await openEmbedded(config.dataDirectory, log)
      : await openPostgres(config.url, log);
  const { source } = opened;
  return {
    kind: config.kind,
    source,
    log,
    query: (sql, parameters = []) => rowsOf(poolOf(source), sql, parameters),
    close: opened.close,
  };
}

/** Where SQL can be sent: a pool, or the one client of a transaction. */
export type SqlTarget = Pick<pg.ClientBase, "query">;

/**
 * Sends one parameterised statement past TypeORM, which would answer changes in another form than rows.
 *
 * @returns the rows, typed by the caller, who wrote the columns; none for a statement without `RETURNING`
 */
export async function rowsOf<Row>(
  target: SqlTarget,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const result = await target.query(sql, [...parameters]);
  return result.rows as Row[];
}
