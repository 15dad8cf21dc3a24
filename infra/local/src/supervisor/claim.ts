import { openClient } from '#postgres/connections';
import { alreadyRunning, runningHere } from './running-file.ts';

/**
 * Makes this the only supervisor of a data directory, for as long as its connection lasts; PostgreSQL forgets the
 * claim when we die. Rejects with `local/already-running` if another has it. Fulfilled with a way to let go.
 */
export async function claim(ownerUrl: string, directory: string): Promise<() => Promise<void>> {
  const client = await openClient({ url: ownerUrl, name: 'throughline-supervisor', work: 'upkeep' });
  const { rows } = await client.query<{ ours: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 1953001071)) AS ours',
    [`supervisor of ${directory}`],
  );
  if (rows[0]?.ours === true) return () => client.end().catch(() => undefined);
  await client.end();
  throw alreadyRunning(await runningHere(directory));
}
