import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, type Postgres } from '../postgres/open-postgres.ts';
import { announceTestCluster } from './test-cluster-config.ts';

// Jest's `globalSetup`. Jest imports this file as Node does, without its own resolver: no `#` paths from here on.
let running: Postgres | undefined;

/** Starts a PostgreSQL for one test run, in a directory that goes with it, even if the run is killed. */
export default async function startTestCluster(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  // PostgreSQL may run under another account, which has to pass through.
  await chmod(directory, 0o711);
  running = await openPostgres({ directory, disposable: true, onProgress: () => undefined });
  announceTestCluster({ superuserUrl: running.superuserUrl, directory });
}

/** Stops the PostgreSQL of the test run. */
export async function stopTestCluster(): Promise<void> {
  await running?.close();
}
