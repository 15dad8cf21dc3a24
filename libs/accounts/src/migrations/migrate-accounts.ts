import { migrateSchema } from '#postgres/migrations';
import { AskAgain1790000000160 } from './ask-again-1790000000160.ts';
import { KeepAccounts1790000000101 } from './keep-accounts-1790000000101.ts';
import { KeepSignIns1790000000102 } from './keep-sign-ins-1790000000102.ts';
import { TellNames1790000000150 } from './tell-names-1790000000150.ts';

/** Oldest first. */
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
export const migrateAccounts = (ownerUrl: string): Promise<void> =>
  migrateSchema({ ownerUrl, schema: 'accounts', migrations, lock: [1_953_001_071, 4] });
