import pg from 'pg';
import { copyInto, type CopyValue } from './copy.ts';
import { ReadModelsUnavailable } from './errors.ts';

/** One transaction on the read models. Values come as `pg` gives them: bigint and ranges as text. */
export interface Transaction {
  /** Rejects with what the server says of the statement, or with `ReadModelsUnavailable`. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * Adds rows to a table, `table` with its columns in brackets: several times as fast as an INSERT of arrays. Rejects as
   * `query` does.
   */
  copy(table: string, rows: readonly (readonly CopyValue[])[]): Promise<void>;
}

/** The live tables, or the copies of the same names that a rebuild fills. */
export type ModelSchema = 'read' | 'read_next';

// A copy that a crash cuts short is begun again, so it need not wait for the disk.
const waits: Readonly<Record<ModelSchema, string>> = {
  read: '',
  read_next: 'SET LOCAL synchronous_commit = off',
};

/**
 * Does the work in one transaction in which unqualified names are those of the schema; commits what fulfils, rolls back
 * what rejects. A process that is paused in the middle is thrown out after `idleLimitMs`, so that its locks hold nobody
 * up for longer.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  schema: ModelSchema,
  work: (tx: Transaction) => Promise<Result>,
  idleLimitMs = 15_000,
): Promise<Result> {
  const client = await pool.connect().catch(throwModelError);
  let broken: Error | undefined;
  const note = (error: Error): void => void (broken = error);
  client.on('error', note);
  const ask = <Row extends object>(sql: string, values?: readonly unknown[]) =>
    client.query<Row>(sql, values && [...values]).catch(throwModelError);
  try {
    await ask(
      `BEGIN; SET LOCAL search_path = ${schema}; SET LOCAL timezone = 'UTC';
       SET LOCAL idle_in_transaction_session_timeout = ${idleLimitMs};${waits[schema]}`,
    );
    const result = await work({
      query: async <Row extends object>(sql: string, values?: readonly unknown[]) =>
        (await ask<Row>(sql, values)).rows,
      copy: (table, rows) => copyInto(client, table, rows).catch(throwModelError),
    });
    await ask('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(note);
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
}

/** The same for what takes as long as it takes, such as building indexes: the server is at work, not idle. */
export const inLongTransaction = <Result>(
  pool: pg.Pool,
  schema: ModelSchema,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => inTransaction(pool, schema, work, 60_000);

/**
 * Throws the server's error about a statement as it is, and any other as `ReadModelsUnavailable`: a lost connection
 * is no fault of the statement.
 */
function throwModelError(error: unknown): never {
  if (error instanceof pg.DatabaseError) throw error;
  throw new ReadModelsUnavailable(error);
}
