import type pg from 'pg';
import { connectMs, workLimits, type WorkLimits, type WorkKind } from '../limits/limits.ts';
import { asOptions, sessionSettings } from '../session/session-settings.ts';

/** The database to connect to, the name to connect under, and the kind of work. */
export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database`; what it says of TLS holds, what it says of limits does not. */
  readonly url: string;
  /** The name in `pg_stat_activity`: `throughline-…`. */
  readonly name: string;
  readonly work: WorkKind;
  /** Limits other than those of this kind of work. */
  readonly limits?: Partial<WorkLimits>;
  /** Settings of each session besides those that all have. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told of a connection that was lost or cut while nobody asked anything of it; for the operator's log. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Settings in an address that would stand above ours: the driver prefers what the address says. */
const ours = [
  'options',
  'application_name',
  'client_encoding',
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'query_timeout',
  'connectionTimeoutMillis',
  'keepalives',
];

/** The limits that hold for a connection. */
export const limitsOf = (options: ConnectionOptions): WorkLimits => ({
  ...workLimits[options.work],
  ...options.limits,
});

/** Configuration for the driver. */
export function clientConfig(options: ConnectionOptions): pg.ClientConfig {
  const { address, addressOptions } = withoutOurs(options.url);
  const settings = { ...sessionSettings(limitsOf(options)), ...options.settings };
  return {
    connectionString: address,
    application_name: options.name,
    // The last one of a name holds.
    options: [addressOptions, asOptions(settings)].filter(Boolean).join(' '),
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
  };
}

function withoutOurs(url: string): { readonly address: string; readonly addressOptions: string | null } {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const named = ours.filter((name) => address?.searchParams.has(name));
  if (!address || named.length === 0) return { address: url, addressOptions: null };
  const addressOptions = address.searchParams.get('options');
  for (const name of named) address.searchParams.delete(name);
  return { address: address.href, addressOptions };
}
