import { DataSource, MigrationExecutor } from 'typeorm';
import { dataSourceOf } from '#postgres/connections';
import { CreateLog1763800000000 } from './migrations/create-log-1763800000000.ts';
import { OneAtATime1795000000000 } from './migrations/one-at-a-time-1795000000000.ts';

/** Oldest first. One that was released is never changed: a change is a migration of its own. */
const migrations = [CreateLog1763800000000, OneAtATime1795000000000];

// Any number: two processes that start at once migrate one after the other. Held by the transaction that migrates: with
// a session of its own the lock can be lost while the work goes on.
const oneAtATime = 'select pg_advisory_xact_lock(1416131442, 2)';

/**
 * Brings the schema `log` up to date, as its owner; the roles throughline_appender, throughline_projector and
 * throughline_reader must exist. Doing it again changes nothing.
 */
export async function migrateEventLog(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    ...dataSourceOf({ url: ownerUrl, name: 'throughline-migrations', work: 'upkeep', most: 2 }),
    schema: 'log',
    migrations,
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    await migrated(source);
  } finally {
    await source.destroy();
  }
}

async function migrated(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(oneAtATime);
    // The table of migrations lives there too, and is made before the first of them runs.
    await runner.query('create schema if not exists log');
    const executor = new MigrationExecutor(source, runner);
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
