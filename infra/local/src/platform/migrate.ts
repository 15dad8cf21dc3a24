import { migrateAccounts } from '#accounts/migrations';
import { migrateEventLog } from '#event-log/postgres';
import { migrateOperations } from '#operations/migrations';
import { migrateReadModels } from '#read-models/migrations';
import type { DatabaseUrls } from '../database-roles/database-roles.ts';

/** Brings the log, the read models, the accounts and what operators do up to date, as the owner; the other roles get their grants. */
export async function migrate({ owner }: Pick<DatabaseUrls, 'owner'>): Promise<void> {
  await migrateEventLog(owner);
  await migrateReadModels(owner);
  await migrateAccounts(owner);
  await migrateOperations(owner);
}
