import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, type Postgres } from '../postgres/index.ts';
import { announceTestCluster } from './test-cluster-config.ts';

let running: Postgres | undefined;

/** Starts a PostgreSQL for one test run, in a directory that goes with it, even if the run is killed. */
export async function startTestCluster(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  // PostgreSQL may run under another account, which has to pass through.
  await chmod(directory, 0o711);
  running = await openPostgres({ directory, disposable: true, onProgress: () => undefined });
  announceTestCluster({ superuserUrl: running.superuserUrl, directory });
}

/** Stops it. */
export async function stopTestCluster(): Promise<void> {
  await running?.close();
}
