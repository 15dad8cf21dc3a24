import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { readPostmasterFile, superuserUrl } from '#local/cluster';
import { ensurePasswords } from '#local/passwords';

const lookAgainMs = 10;

/** The address of the product's database in a data directory, for a user who may do everything. */
export async function urlOf(data: string, port: number): Promise<string> {
  const { superuser } = await ensurePasswords(data);
  return Object.assign(new URL(superuserUrl(port, superuser)), { pathname: '/throughline' }).href;
}

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
  const client = new pg.Client({ connectionString: await urlOf(data, port), connectionTimeoutMillis: 2_000 });
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
