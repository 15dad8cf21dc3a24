import { setTimeout as delay } from 'node:timers/promises';
import { openClient } from '#postgres/connections';

// Any two numbers that nobody else is likely to lock in the database `postgres`.
const lock = 'select pg_try_advisory_lock(1_953_001_071, 18) as ours';
const retryMs = 1_000;

/**
 * Makes this daemon the only one of a cluster, for as long as the server runs: PostgreSQL itself lets the lock go
 * when its holder dies, where a file would stay behind. Lost with the connection, for instance when the server
 * restarts itself after a crash of one of its processes, it is taken again. False if another daemon has it.
 */
export async function lockCluster(url: string, ended: Promise<void>): Promise<boolean> {
  let running = true;
  void ended.then(() => (running = false));
  const holdAgain = async (): Promise<void> => {
    while (running) {
      await delay(retryMs);
      if (await tryLock(url, () => void holdAgain()).catch(() => false)) return;
    }
  };
  return tryLock(url, () => void holdAgain());
}

async function tryLock(url: string, whenLost: () => void): Promise<boolean> {
  const client = await openClient({ url, name: 'throughline-keeper', work: 'upkeep' });
  const { rows } = await client.query<{ ours: boolean }>(lock);
  if (rows[0]?.ours === true) {
    client.once('end', whenLost);
    return true;
  }
  await client.end();
  return false;
}
