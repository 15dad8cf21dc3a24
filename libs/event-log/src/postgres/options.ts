/** Address of a log in PostgreSQL, and the times for which it is waited. */
export interface PostgresLogOptions {
  /** `postgres://…`, as the appender, or as a role that only reads. */
  readonly url: string;
  /** Told of trouble that is got over without anybody asking, such as a lost connection; for the operator's log. */
  readonly onTrouble?: (error: unknown) => void;
  /** Connections for reading; 4 when left out. */
  readonly readers?: number;
  /** Events of a page, at most; 1,000 when left out. */
  readonly pageSize?: number;
  /** Time that a subscription sleeps when nothing wakes it; 1,000 when left out. */
  readonly pollMilliseconds?: number;
  /** After this the server gives a statement up; 15,000 when left out. */
  readonly statementMilliseconds?: number;
  /** Time that a question or an append waits for a log that is away; 15,000 when left out. */
  readonly patienceMilliseconds?: number;
  /** Name of the connections in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/** The options with what was left out. */
export type PostgresLogSettings = Required<PostgresLogOptions>;

/** The options with their defaults filled in. */
export const postgresLogSettings = (options: PostgresLogOptions): PostgresLogSettings => ({
  onTrouble: () => undefined,
  readers: 4,
  pageSize: 1_000,
  pollMilliseconds: 1_000,
  statementMilliseconds: 15_000,
  patienceMilliseconds: 15_000,
  applicationName: 'throughline-log',
  ...options,
});
