export { migrateSchema, migrationSql } from './migrate-schema.ts';
