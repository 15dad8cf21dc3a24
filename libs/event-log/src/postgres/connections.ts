import type pg from 'pg';
import { openPool, type ConnectionOptions } from '#postgres/connections';
import { logClosed } from '../append-batching/append-outcome.ts';
import { withRetries, type RetryPolicy } from '../waiting/retry-policy.ts';
import { postgresUnavailable } from './failures.ts';
import type { PostgresLogSettings } from './options.ts';

/** A statement with its name, under which each connection prepares it once. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** Runs a statement by itself, in a transaction of its own. */
export interface StatementRunner {
  /** Rejects with `LogUnavailable`. */
  run<Row extends pg.QueryResultRow>(
    statement: PreparedStatement,
    values: readonly unknown[],
  ): Promise<Row[]>;
}

/** The same, with connections of its own. */
export interface LogConnections extends StatementRunner {
  /** Gives what was asked two seconds, and closes all; nothing is left that runs later. */
  end(): Promise<void>;
}

/** Options of a connection to the log for this kind of work. */
export const connectionOptionsOf = (
  settings: PostgresLogSettings,
  work: ConnectionOptions['work'],
): ConnectionOptions => ({
  url: settings.url,
  name: settings.applicationName,
  work,
  limits: { statementMs: settings.statementMilliseconds },
  onTrouble: settings.onTrouble,
});

/** At most `most` connections, opened when they are first needed; those that break are replaced. */
export function openConnections(options: ConnectionOptions, most: number): LogConnections {
  const pool = openPool({ ...options, most });
  let ended: Promise<void> | undefined;
  return {
    async run<Row extends pg.QueryResultRow>({ name, text }: PreparedStatement, values: readonly unknown[]) {
      if (ended) throw logClosed();
      try {
        return (await pool.query<Row>({ name, text, values: [...values] })).rows;
      } catch (error) {
        throw postgresUnavailable(error);
      }
    },
    end: () => (ended ??= pool.end()),
  };
}

/** The same for what only reads, waiting for a log that is away. */
export const retryingConnections = (connections: StatementRunner, policy: RetryPolicy): StatementRunner => ({
  run: (statement, values) => withRetries(() => connections.run(statement, values), policy),
});
