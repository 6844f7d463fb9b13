import "reflect-metadata";
import type pg from "pg";
import { DataSource, getMetadataArgsStorage } from "typeorm";
import type { Log } from "./log.ts";
import { migrations } from "./migrations.ts";

/** How a database is reached: the pg module to use, and the address and options of its pool. */
export type Connection = {
  readonly pg: object;
  readonly url: string;
  readonly pool: Record<string, unknown>;
};

/** A connected TypeORM source, and what ends it together with everything that it stands on. */
export type Opened = { readonly source: DataSource; close(): Promise<void> };

/**
 * Connects TypeORM and runs the migrations that are missing, each in a transaction of its own.
 *
 * @returns a source whose entities are all those imported so far
 */
export async function connectSource(connection: Connection, log: Log): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    driver: connection.pg,
    url: connection.url,
    extra: connection.pool,
    entities: getMetadataArgsStorage().tables.map((table) => table.target),
    migrations: [...migrations],
    migrationsTableName: "migration",
    installExtensions: false,
    logging: false,
    poolErrorHandler: (error: unknown) => log.error({ err: error }, "a database connection was lost"),
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: "each" });
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** TypeORM declares its pool as anything: this is the one place that says what it is. */
export function poolOf(source: DataSource): pg.Pool {
  const { master } = source.driver as unknown as { readonly master: pg.Pool };
  return master;
}
