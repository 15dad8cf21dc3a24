import { migrateSchema } from '#postgres/migrations';
import { AskProjector1790000000202 } from './ask-projector-1790000000202.ts';
import { AskRebuilds1790000000203 } from './ask-rebuilds-1790000000203.ts';
import { KeepVerifications1790000000201 } from './keep-verifications-1790000000201.ts';

/** Oldest first. */
const migrations = [KeepVerifications1790000000201, AskProjector1790000000202, AskRebuilds1790000000203];

/**
 * Brings the schema `operations` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the
 * roles throughline_projector, throughline_reader and throughline_accounts must exist. Doing it again changes nothing.
 */
export const migrateOperations = (ownerUrl: string): Promise<void> =>
  migrateSchema({ ownerUrl, schema: 'operations', migrations, lock: [1_953_001_071, 5] });
