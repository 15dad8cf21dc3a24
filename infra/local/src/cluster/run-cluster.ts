import { readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { LocalFailure } from '../failure/local-failure.ts';
import { accountForPostgres } from './account.ts';
import { clusterFiles, makeDataDirectory, type ClusterFiles } from './cluster-files.ts';
import { clusterExists, createCluster, postgresRelease } from './create-cluster.ts';
import { freePort } from './free-port.ts';
import { chooseLauncher, type Launcher } from './launch.ts';
import { findNativeParts, type NativeParts } from './native-parts.ts';
import { occupantOf, postmasterFileOf, readPostmasterFile } from './postmaster-file.ts';
import { adoptServer, startServer, type ServerProcess } from './server-process.ts';
import { whenClusterReady } from './when-cluster-ready.ts';

/** The cluster to bring up, and whom to tell of progress. */
export interface ClusterOptions {
  /** Throughline's data directory; the cluster is in `postgres` below it. */
  readonly directory: string;
  /** Of the user `postgres`. */
  readonly password: string;
  /** For tests: faster, and lost if the machine stops. */
  readonly disposable: boolean;
  /** To listen on; any free one when left out. */
  readonly port?: number | undefined;
  readonly onProgress: (doing: string) => void;
}

const attempts = 20;
const pauseMs = 500;

// Seen in the log of a server that gave up: the port was taken after we had looked; processes of a killed server
// still hold its memory; another run was quicker. Each passes.
const passes = /could not bind|pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/**
 * Brings the cluster of a directory up and ready to answer: takes over a server that an earlier run left behind,
 * else starts one, on files that are made if there are none. Never deletes data. Rejects with a `LocalFailure`.
 */
export async function runCluster(options: ClusterOptions): Promise<ServerProcess> {
  const files = clusterFiles(options.directory);
  await makeDataDirectory(options.directory);
  const programs = await prepare(files, options);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const server = (await serverLeftBehind(files)) ?? (await begin(files, programs, options));
    if (server.adopted)
      options.onProgress(`Taking over PostgreSQL, left running by an earlier run (process ${server.pid})`);
    if ((await whenClusterReady(server, files, options)) === 'ready') return server;
    if (!server.adopted && !passes.test(await readFile(files.log, 'utf8'))) break;
    await delay(pauseMs);
  }
  throw new LocalFailure(
    'local/postgres-did-not-start',
    `PostgreSQL did not start. It said (${files.log}):\n${await lastLines(files.log)}`,
  );
}

interface Programs {
  readonly parts: NativeParts;
  readonly launcher: Launcher;
}

async function prepare(files: ClusterFiles, options: ClusterOptions): Promise<Programs> {
  const [parts, account] = await Promise.all([findNativeParts(), accountForPostgres(files)]);
  const launcher = chooseLauncher(account, parts, files.directory);
  if (!(await clusterExists(files))) {
    options.onProgress(`Creating the database files (PostgreSQL ${postgresRelease}) in ${files.cluster}`);
    await createCluster({ files, parts, launcher, account, ...options });
  }
  return { parts, launcher };
}

async function begin(
  files: ClusterFiles,
  programs: Programs,
  options: ClusterOptions,
): Promise<ServerProcess> {
  options.onProgress('Starting PostgreSQL');
  return startServer(files, programs, {
    port: options.port ?? (await freePort()),
    disposable: options.disposable,
  });
}

async function serverLeftBehind(files: ClusterFiles): Promise<ServerProcess | undefined> {
  const left = await readPostmasterFile(files.cluster);
  if (left === undefined) return undefined;
  const occupant = await occupantOf(left.pid, files.cluster);
  switch (occupant) {
    case 'postgres-of-this-cluster':
      return adoptServer(left);
    case 'nobody':
      // PostgreSQL itself sees that the file is out of date, and checks more than we could.
      return undefined;
    case 'something-else':
      // PostgreSQL would take any living process of that number for a server.
      await rm(postmasterFileOf(files.cluster), { force: true });
      return undefined;
    case 'unclear':
      throw new LocalFailure(
        'local/data-in-use',
        `Process ${left.pid} may be using ${files.cluster}, and this user may not see whether it does. ` +
          'Run Throughline as the user who ran it before, or stop that process.',
      );
  }
}

/** The end of a log, for somebody who has to find out what went wrong. */
export async function lastLines(path: string, count = 12): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
