export { migrateOperations } from './migrate-operations.ts';
