import type { WorkLimits } from '../limits/limits.ts';

/**
 * Settings that our statements and the driver rely on. A server, a database or a role can have other defaults (`ALTER
 * … SET`), so each connection asks for these.
 */
const reliedOn: Readonly<Record<string, string>> = {
  // How values are written and read as text.
  client_encoding: 'UTF8',
  datestyle: 'ISO,MDY',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  array_nulls: 'on',
  standard_conforming_strings: 'on',
  // A rebuild makes its indexes from the definitions of those that are there.
  quote_all_identifiers: 'off',
  // What names and comparisons mean.
  search_path: '"$user",public',
  transform_null_equals: 'off',
  row_security: 'on',
  // What a transaction is.
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  synchronous_commit: 'on',
  // How long the server keeps a session whose other end is gone, and the locks that it holds.
  idle_session_timeout: '0',
  tcp_keepalives_idle: '10',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
};

/** The settings of a connection with these limits. */
export const sessionSettings = (limits: WorkLimits): Readonly<Record<string, string>> => ({
  ...reliedOn,
  statement_timeout: String(limits.statementMs),
  lock_timeout: String(limits.lockMs),
  idle_in_transaction_session_timeout: String(limits.idleInTransactionMs),
  transaction_timeout: String(limits.transactionMs),
});

/** Settings as the startup message's `options` holds them. */
export const asOptions = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(/[\\\s]/g, String.raw`\$&`)}`)
    .join(' ');
