export type { Erasure, KnownAccount } from './account.ts';
export { Accounts, type AccountPage } from './accounts.ts';
