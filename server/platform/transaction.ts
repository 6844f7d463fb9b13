import type { EntityManager } from "typeorm";
import { type Database, rowsOf } from "./database.ts";

export interface Transaction {
  readonly manager: EntityManager;
  /** Parameterised SQL inside the transaction; rows as `Database.query` gives them. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs `act` once the transaction is on disk, in the order of asking; never when it was rolled back. */
  afterCommit(act: () => void): void;
}

/**
 * Runs `work` in one transaction: everything it did, or nothing.
 *
 * @param work must use `tx.query` and `tx.manager` only: the embedded database has a single connection, so
 *   `database.query` would wait for this very transaction to end
 * @returns what `work` returned, after the commit; e.g. `await inTransaction(database, (tx) => tx.query("SELECT 1"))`
 * @throws whatever `work` or the commit threw, after rolling back
 */
export async function inTransaction<T>(
  database: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = database.source.createQueryRunner();
  const acts: (() => void)[] = [];
  try {
    const client = await runner.connect();
    await runner.startTransaction();
    try {
      const result = await work({
        manager: runner.manager,
        query: (sql, parameters = []) => rowsOf(client, sql, parameters),
        afterCommit: (act) => acts.push(act),
      });
      await runner.commitTransaction();
      for (const act of acts) runAct(database, act);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await rollBack(database, () => runner.rollbackTransaction());
      throw error;
    }
  } finally {
    await runner.release();
  }
}

/** A listener's mistake must not make a stored change look as if it had failed. */
function runAct(database: Database, act: () => void): void {
  try {
    act();
  } catch (error) {
    database.log.error({ err: error }, "what was to happen after a commit failed");
  }
}

/** The error that led here matters more to the caller than a connection that broke meanwhile. */
async function rollBack(database: Database, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    database.log.error(
      { err: error },
      "rolling back failed; the server will roll back when the connection ends",
    );
  }
}
