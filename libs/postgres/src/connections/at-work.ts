import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** How long a question may take, and the connection for it. */
const answerMs = 2_000;

/** `active` and waiting for the client is no work: what it waits for was lost on the way. */
const whoWorks = `SELECT pid FROM pg_stat_activity WHERE usename = current_user
  AND (state = 'active' AND wait_event IS DISTINCT FROM 'ClientRead' OR state = 'disabled')`;

/** Only sessions as old as the silence: a number may be another one's by now. */
const endLost = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = ANY ($1) AND usename = current_user
  AND backend_start < clock_timestamp() - interval '2 seconds'`;

/** Processes of the server that are at work for this role; undefined where the server cannot be asked just now. */
export type AtWork = () => Promise<ReadonlySet<number> | undefined>;

/**
 * Asks over a connection of its own, which no silence of another one has touched; one question at a time, whoever wants
 * to know.
 */
export function askWhoIsAtWork(config: pg.ClientConfig): AtWork {
  let asking: ReturnType<AtWork> | undefined;
  const ask = async () => {
    const rows = await askBeside<{ pid: number }>(config, whoWorks);
    return rows && new Set(rows.map(({ pid }) => pid));
  };
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

/**
 * Ends the sessions of lines that were cut: with them go their locks, and the room that they take among the connections
 * of the server. It would keep them until its keepalive is not answered, and whatever stands between may answer for us:
 * in the middle of a COPY no limit of PostgreSQL 18 ends a wait for the client. Says nothing where it cannot be done.
 */
export async function endSessions(config: pg.ClientConfig, pids: readonly number[]): Promise<void> {
  if (pids.length > 0) await askBeside(config, endLost, [pids]);
}

async function askBeside<Row extends object>(
  config: pg.ClientConfig,
  question: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[] | undefined> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: answerMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer = client.query<Row>(question, [...values]).catch(() => undefined);
    const said = await Promise.race([answer, delay(answerMs, undefined, { ref: false })]);
    return said?.rows;
  } catch {
    return undefined;
  } finally {
    client.end().catch(() => undefined);
    client.connection.stream.destroy();
  }
}
