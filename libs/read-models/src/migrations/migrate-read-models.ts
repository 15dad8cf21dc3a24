import { DataSource, MigrationExecutor } from 'typeorm';
import { dataSourceOf } from '#postgres/connections';
import { FenceRebuilds1790000000004 } from './fence-rebuilds-1790000000004.ts';
import { CreateCheckpoints1790000000001 } from './create-checkpoints-1790000000001.ts';
import { CreateTimelineEvents1790000000003 } from './create-timeline-events-1790000000003.ts';
import { KeepTimeline1790000000002 } from './keep-timeline-1790000000002.ts';
import { KnowTheLog1790000000005 } from './know-the-log-1790000000005.ts';

// Any number: two processes that start at once migrate one after the other. Held by the transaction that migrates: with
// a session of its own the lock can be lost while the work goes on.
const oneAtATime = 'SELECT pg_advisory_xact_lock(1953001071, 3)';

/** Oldest first. One that was released is never changed: a change is a migration of its own. */
const migrations = [
  CreateCheckpoints1790000000001,
  KeepTimeline1790000000002,
  CreateTimelineEvents1790000000003,
  FenceRebuilds1790000000004,
  KnowTheLog1790000000005,
];

/**
 * Brings the schema `read` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the roles
 * throughline_projector and throughline_reader must exist. Doing it again changes nothing.
 */
export async function migrateReadModels(ownerUrl: string): Promise<void> {
  const database = new DataSource({
    ...dataSourceOf({ url: ownerUrl, name: 'throughline-migrations', work: 'upkeep', most: 2 }),
    schema: 'read',
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
    await runner.query('CREATE SCHEMA IF NOT EXISTS read');
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
