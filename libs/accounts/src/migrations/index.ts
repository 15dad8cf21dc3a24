export { migrateAccounts } from './migrate-accounts.ts';
