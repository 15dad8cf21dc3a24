export { migrateReadModels } from './migrate-read-models.ts';
