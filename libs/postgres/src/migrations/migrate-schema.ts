import { readFileSync } from 'node:fs';
import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { dataSourceOf } from '../connections/open-pool.ts';

/** A schema and the migrations that make it. */
export interface SchemaMigrations {
  /** `postgres://…` of the role that owns the schema. */
  readonly ownerUrl: string;
  readonly schema: string;
  /** Oldest first. One that was released is never changed: a change is a migration of its own. */
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Two numbers of an advisory lock that no other schema has: processes that start at once migrate one after the other. */
  readonly lock: readonly [number, number];
}

/** Brings a schema up to date: all pending migrations in one transaction, or none. Doing it again changes nothing. */
export async function migrateSchema({ ownerUrl, schema, migrations, lock }: SchemaMigrations): Promise<void> {
  const database = new DataSource({
    ...dataSourceOf({ url: ownerUrl, name: 'throughline-migrations', work: 'upkeep', most: 2 }),
    schema,
    migrations: [...migrations],
    migrationsTableName: 'migration',
  });
  await database.initialize();
  try {
    await runPending(database, schema, lock);
  } finally {
    await database.destroy();
  }
}

async function runPending(
  database: DataSource,
  schema: string,
  lock: readonly [number, number],
): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction();
    // Held by the transaction that migrates: with a session of its own it can be lost while the work goes on.
    await runner.query(`SELECT pg_advisory_xact_lock(${lock.join(', ')})`);
    // The table of migrations lives there too, and is made before the first of them runs.
    await runner.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    const executor = new MigrationExecutor(database, runner);
    executor.transaction = 'all';
    await executor.executePendingMigrations();
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Text of a migration's SQL file: `part` in the directory `migration`, beside the module with this `import.meta.url`. */
export const migrationSql = (module: string, migration: string, part: string): string =>
  readFileSync(new URL(`./${migration}/${part}.sql`, module), 'utf8');
