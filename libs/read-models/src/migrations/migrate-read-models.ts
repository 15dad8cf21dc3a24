import { DataSource } from 'typeorm';
import { KeepBooks1790000000001 } from './keep-books-1790000000001.ts';
import { KeepEvents1790000000003 } from './keep-events-1790000000003.ts';
import { KeepTimeline1790000000002 } from './keep-timeline-1790000000002.ts';

// Any number: two processes that start at once migrate one after the other.
const oneAtATime = 'SELECT pg_advisory_lock(1953001071, 3)';

/** Oldest first. One that was released is never changed: a change is a migration of its own. */
const migrations = [KeepBooks1790000000001, KeepTimeline1790000000002, KeepEvents1790000000003];

/**
 * Brings the schema `read` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the roles
 * throughline_projector and throughline_reader must exist. Doing it again changes nothing.
 */
export async function migrateReadModels(ownerUrl: string): Promise<void> {
  const database = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'throughline-migrations',
    schema: 'read',
    migrations,
    migrationsTableName: 'migration',
    // As superuser TypeORM would otherwise install uuid-ossp, which nothing here uses.
    installExtensions: false,
  });
  await database.initialize();
  try {
    await migrated(database);
  } finally {
    await database.destroy();
  }
}

async function migrated(database: DataSource): Promise<void> {
  const lock = database.createQueryRunner();
  try {
    await lock.query(oneAtATime);
    // The table of migrations lives there too, and is made before the first of them runs.
    await lock.query('CREATE SCHEMA IF NOT EXISTS read');
    await database.runMigrations({ transaction: 'all' });
    await lock.query('SELECT pg_advisory_unlock_all()');
  } finally {
    await lock.release();
  }
}
