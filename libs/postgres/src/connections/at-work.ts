import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** How long the question may take, and the connection for it. */
const answerMs = 2_000;

/** `active` and waiting for the client is no work: what it waits for was lost on the way. */
const question = `SELECT pid FROM pg_stat_activity WHERE usename = current_user
  AND (state = 'active' AND wait_event IS DISTINCT FROM 'ClientRead' OR state = 'disabled')`;

/** Processes of the server that are at work for this role; undefined where the server cannot be asked just now. */
export type AtWork = () => Promise<ReadonlySet<number> | undefined>;

/**
 * Asks over a connection of its own, which no silence of another one has touched; one question at a time, whoever wants
 * to know.
 */
export function askWhoIsAtWork(config: pg.ClientConfig): AtWork {
  let asking: ReturnType<AtWork> | undefined;
  return () => (asking ??= ask(config).finally(() => (asking = undefined)));
}

async function ask(config: pg.ClientConfig): Promise<ReadonlySet<number> | undefined> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: answerMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer = client.query<{ pid: number }>(question).catch(() => undefined);
    const said = await Promise.race([answer, delay(answerMs, undefined, { ref: false })]);
    return said && new Set(said.rows.map(({ pid }) => pid));
  } catch {
    return undefined;
  } finally {
    client.end().catch(() => undefined);
    client.connection.stream.destroy();
  }
}
