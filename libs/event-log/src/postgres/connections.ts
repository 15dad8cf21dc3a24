import type pg from 'pg';
import { openPool, type Order } from '#postgres/connections';
import { logClosed } from '../append-batching/index.ts';
import { withRetries, type RetryPolicy } from '../waiting/index.ts';
import { unavailable } from './failures.ts';
import type { Settings } from './options.ts';

/** A statement with its name, under which each connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Where a statement is run, by itself and in a transaction of its own. */
export interface Runs {
  /** Rejects with `LogUnavailable`. */
  run<Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** The same, with connections of its own. */
export interface Connections extends Runs {
  /** Gives what was asked two seconds, and closes all; nothing is left that runs later. */
  end(): Promise<void>;
}

/** What a connection is made for. */
export const orderOf = (settings: Settings, work: Order['work']): Order => ({
  url: settings.url,
  name: settings.applicationName,
  work,
  limits: { statementMs: settings.statementMilliseconds },
  onTrouble: settings.onTrouble,
});

/** At most `most` connections, opened when they are first needed; those that break are replaced. */
export function openConnections(order: Order, most: number): Connections {
  const pool = openPool({ ...order, most });
  let ended: Promise<void> | undefined;
  return {
    async run<Row extends pg.QueryResultRow>({ name, text }: Statement, values: readonly unknown[]) {
      if (ended) throw logClosed();
      try {
        return (await pool.query<Row>({ name, text, values: [...values] })).rows;
      } catch (error) {
        throw unavailable(error);
      }
    },
    end: () => (ended ??= pool.end()),
  };
}

/** The same for what only reads, waiting for a log that is away. */
export const retryingConnections = (connections: Runs, patience: RetryPolicy): Runs => ({
  run: (statement, values) => withRetries(() => connections.run(statement, values), patience),
});
