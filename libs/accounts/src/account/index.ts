export type { Account, Erasure, KnownAccount } from './account.ts';
export { Accounts, type AccountPage } from './accounts.ts';
export { subjectHash } from './subject-hash.ts';
