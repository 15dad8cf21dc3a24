import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { readPostmasterFile, superuserUrl } from '#local/cluster';
import { keepPasswords } from '#local/passwords';

/** What is in a log: how many events, and which, by a digest of their ids, which are made of what each row says. */
export interface Recorded {
  readonly events: number;
  readonly ids: string;
}

const lookAgainMs = 10;

/** Connects to the database of a data directory as soon as there is one with a log in it; undefined once `over`. */
export async function connectTo(data: string, over: AbortSignal): Promise<pg.Client | undefined> {
  while (!over.aborted) {
    const server = await readPostmasterFile(join(data, 'postgres'));
    const client = server && (await connected(data, server.port).catch(() => undefined));
    if (client) return client;
    await delay(lookAgainMs);
  }
  return undefined;
}

async function connected(data: string, port: number): Promise<pg.Client> {
  const { superuser } = await keepPasswords(data);
  const url = Object.assign(new URL(superuserUrl(port, superuser)), { pathname: '/throughline' });
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT FROM log.event LIMIT 1');
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Waits until so many events are there; answers how many there are, or undefined when the server has gone. */
export async function whenRecorded(
  client: pg.Client,
  events: number,
  over: AbortSignal,
): Promise<number | undefined> {
  for (;;) {
    const found = await recordedIn(client).catch(() => undefined);
    if (found === undefined || over.aborted || found.events >= events) return found?.events;
    await delay(lookAgainMs);
  }
}

/** What is recorded now. */
export async function recordedIn(client: pg.Client): Promise<Recorded> {
  const { rows } = await client.query<Recorded>(
    `SELECT count(*)::int AS events, coalesce(md5(string_agg(event_id::text, ',' ORDER BY event_id)), '') AS ids
     FROM log.event`,
  );
  return rows[0] ?? { events: 0, ids: '' };
}
