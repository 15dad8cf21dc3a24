import { DataSource } from 'typeorm';
import { Bookkeeping1790000000001 } from './1790000000001-bookkeeping.ts';
import { Timeline1790000000002 } from './1790000000002-timeline.ts';

/**
 * Brings the schema `read` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the roles
 * throughline_projector and throughline_reader must exist. Running it again changes nothing; one at a time.
 */
export async function migrateReadModels(ownerUrl: string): Promise<void> {
  const database = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'read',
    migrations: [Bookkeeping1790000000001, Timeline1790000000002],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await database.initialize();
  try {
    // The table of migrations lives there too, and is made before the first of them runs.
    await database.query('CREATE SCHEMA IF NOT EXISTS read');
    await database.runMigrations();
  } finally {
    await database.destroy();
  }
}
