import { DataSource, MigrationExecutor } from 'typeorm';
import { dataSourceOf } from '#postgres/connections';
import { AskAgain1790000000160 } from './ask-again-1790000000160.ts';
import { KeepAccounts1790000000101 } from './keep-accounts-1790000000101.ts';
import { KeepSignIns1790000000102 } from './keep-sign-ins-1790000000102.ts';
import { TellNames1790000000150 } from './tell-names-1790000000150.ts';

// Any number: two processes that start at once migrate one after the other. Held by the transaction that migrates: with
// a session of its own the lock can be lost while the work goes on.
const oneAtATime = 'SELECT pg_advisory_xact_lock(1953001071, 4)';

/** Oldest first. One that was released is never changed: a change is a migration of its own. */
const migrations = [
  KeepAccounts1790000000101,
  KeepSignIns1790000000102,
  TellNames1790000000150,
  AskAgain1790000000160,
];

/**
 * Brings the schema `accounts` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the
 * roles throughline_accounts and throughline_reader must exist. Doing it again changes nothing.
 */
export async function migrateAccounts(ownerUrl: string): Promise<void> {
  const database = new DataSource({
    ...dataSourceOf({ url: ownerUrl, name: 'throughline-migrations', work: 'upkeep', most: 2 }),
    schema: 'accounts',
    migrations,
    migrationsTableName: 'migration',
  });
  await database.initialize();
  try {
    await migrated(database);
  } finally {
    await database.destroy();
  }
}

async function migrated(database: DataSource): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(oneAtATime);
    // The table of migrations lives there too, and is made before the first of them runs.
    await runner.query('CREATE SCHEMA IF NOT EXISTS accounts');
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
