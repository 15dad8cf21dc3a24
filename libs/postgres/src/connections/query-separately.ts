import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** Time that a question may take, and the connection for it. */
const answerMs = 2_000;

/** Asks over a connection of its own, which no silence of another one has touched; undefined where nobody answers just now. */
export async function querySeparately<Row extends object>(
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
