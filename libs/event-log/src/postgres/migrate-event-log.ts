import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';

// Any number: two processes that start at once migrate one after the other.
const oneAtATime = 'select pg_advisory_lock(1416131442, 2)';

/**
 * Brings the schema `log` up to date, as its owner; the roles throughline_appender, throughline_projector and
 * throughline_reader must exist. Doing it again changes nothing.
 */
export async function migrateEventLog(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'throughline-migrations',
    schema: 'log',
    migrations,
    migrationsTableName: 'migration',
    // As superuser TypeORM would otherwise install uuid-ossp, which the log does not use.
    installExtensions: false,
  });
  await source.initialize();
  try {
    await migrated(source);
  } finally {
    await source.destroy();
  }
}

async function migrated(source: DataSource): Promise<void> {
  const lock = source.createQueryRunner();
  try {
    await lock.query(oneAtATime);
    await lock.query('create schema if not exists log');
    await source.runMigrations({ transaction: 'all' });
    await lock.query('select pg_advisory_unlock_all()');
  } finally {
    await lock.release();
  }
}
