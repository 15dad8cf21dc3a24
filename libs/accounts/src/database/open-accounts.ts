import type pg from 'pg';
import { openPool } from '#postgres/connections';

/**
 * Connections to the schema `accounts`, made as they are needed. `accountsUrl` is `postgres://…` of the role
 * throughline_accounts. Close it with `end`.
 */
export const openAccounts = (accountsUrl: string): pg.Pool =>
  openPool({ url: accountsUrl, name: 'throughline-accounts', work: 'questions', most: 8 });
