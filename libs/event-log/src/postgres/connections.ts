import pg from 'pg';
import { closed } from '../gathering/index.ts';
import { rest } from '../waking/index.ts';
import { unavailable } from './failures.ts';
import type { Settings } from './options.ts';

/** How long a server may take to close a connection. */
const closingMilliseconds = 2_000;

/** A statement with its name, under which each connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Where statements are run, each by itself and in a transaction of its own. */
export interface Connections {
  /** Rejects with `LogUnavailable`. */
  run<Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** Waits for what was asked, and closes all; nothing is left that runs later. */
  end(): Promise<void>;
}

/** What a connection is made with. */
export const clientConfig = (settings: Settings): pg.ClientConfig => ({
  connectionString: settings.url,
  application_name: settings.applicationName,
  connectionTimeoutMillis: 5_000,
  statement_timeout: settings.statementMilliseconds,
  // A server that is gone without a word cannot time out by itself.
  query_timeout: settings.statementMilliseconds + 5_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
});

/** At most `most` connections, opened when they are first needed; those that break are replaced. */
export function openConnections(settings: Settings, most: number, more: pg.ClientConfig = {}): Connections {
  const pool = new pg.Pool({ ...clientConfig(settings), ...more, max: most, idleTimeoutMillis: 60_000 });
  // Without a listener an idle connection that is lost ends the process.
  pool.on('error', settings.onTrouble);
  const closedAll = watched(pool);
  const running = new Set<Promise<unknown>>();
  let ended: Promise<void> | undefined;
  const end = async () => {
    // The pool would leave those that wait for a connection to their timeouts (pg-pool 3.14).
    await Promise.allSettled(running);
    await pool.end();
    await closedAll();
  };
  return {
    async run<Row extends pg.QueryResultRow>({ name, text }: Statement, values: readonly unknown[]) {
      if (ended) throw closed();
      const answer = pool.query<Row>({ name, text, values: [...values] });
      running.add(answer);
      try {
        return (await answer).rows;
      } catch (error) {
        throw unavailable(error);
      } finally {
        running.delete(answer);
      }
    },
    end: () => (ended ??= end()),
  };
}

/** Closes a connection that has said goodbye: by itself if its server does not do so in time. */
export async function closing(client: pg.Client, ended: Promise<unknown>): Promise<void> {
  const given = new AbortController();
  await Promise.race([ended, rest(closingMilliseconds, given.signal)]);
  given.abort();
  client.connection.stream.destroy();
}

/** `pool.end()` resolves before the sockets are closed (pg-pool 3.14). */
function watched(pool: pg.Pool): () => Promise<void> {
  const open = new Map<pg.PoolClient, Promise<void>>();
  pool.on('connect', (client) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    client.once('end', () => {
      open.delete(client);
      resolve(undefined);
    });
    open.set(client, promise);
  });
  return async () => {
    await Promise.all([...open].map(([client, ended]) => closing(client, ended)));
  };
}
