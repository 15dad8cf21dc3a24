import { realpath } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { hasCode } from '../failure/read-error.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import type { ClusterFiles } from './cluster-files.ts';
import { isAlive } from './running-process.ts';
import type { ServerProcess } from './server-process.ts';

const pollMs = 50;
const answerMs = 5_000;
const saySomethingMs = 5_000;

/** The address of a cluster's first user, who may do everything; never leaves this machine, so it is not encrypted. */
export const superuserUrl = (port: number, password: string): string =>
  `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres?sslmode=disable`;

/**
 * Waits until a server answers, or has ended. Recovery after a power cut takes as long as it takes. Rejects with
 * `local/password-unknown` where ours is not the cluster's, `local/data-in-use` where another server answers.
 */
export async function whenClusterReady(
  server: ServerProcess,
  files: ClusterFiles,
  { password, onProgress }: { readonly password: string; readonly onProgress: (doing: string) => void },
): Promise<'ready' | 'ended'> {
  const patience = setTimeout(() => onProgress('Waiting for PostgreSQL to answer'), saySomethingMs);
  try {
    while (isAlive(server.pid)) {
      const directory = await askForDirectory(superuserUrl(server.port, password), files);
      if (directory !== undefined) return await sameCluster(directory, server, files);
      await delay(pollMs);
    }
    return 'ended';
  } finally {
    clearTimeout(patience);
  }
}

/** Undefined while nobody answers, or the server says that it is starting or stopping. */
async function askForDirectory(url: string, files: ClusterFiles): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: answerMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory;
  } catch (error) {
    if (!hasCode(error, '28P01')) return undefined;
    throw new LocalFailure(
      'local/password-unknown',
      `PostgreSQL refuses the password kept in ${files.directory} for ${files.cluster}. ` +
        'Put passwords.json back as it was, or move both away to begin anew.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function sameCluster(directory: string, server: ServerProcess, files: ClusterFiles): Promise<'ready'> {
  if ((await realpath(directory)) === (await realpath(files.cluster))) return 'ready';
  throw new LocalFailure(
    'local/data-in-use',
    `Port ${server.port} is answered by a PostgreSQL of ${directory}, not by that of ${files.cluster}. Try again.`,
  );
}
