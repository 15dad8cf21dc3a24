export type { Erasure, KnownAccount } from './account.ts';
export { Accounts, type AccountPageRange } from './accounts.ts';
