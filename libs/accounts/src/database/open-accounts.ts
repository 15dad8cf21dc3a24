import pg from 'pg';

const connections = 8;
const patienceMs = 5_000;
const longestStatementMs = 10_000;

/**
 * Connections to the schema `accounts`, made as they are needed. `accountsUrl` is `postgres://…` of the role
 * throughline_accounts. Close it with `end`.
 */
export function openAccounts(accountsUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: accountsUrl,
    application_name: 'throughline-accounts',
    max: connections,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: longestStatementMs,
  });
  // A connection that nobody uses and that breaks ends the process where nobody listens.
  pool.on('error', () => undefined);
  return pool;
}
