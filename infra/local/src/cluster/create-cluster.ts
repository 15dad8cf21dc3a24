import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LocalFailure } from '../failure/local-failure.ts';
import type { Account } from './account.ts';
import type { ClusterFiles } from './cluster-files.ts';
import type { Launcher } from './launch.ts';
import type { NativeParts } from './native-parts.ts';

/** The release whose clusters our programs read. */
export const postgresRelease = '18';

/** Files, programs, owner and password of a new cluster. */
export interface NewCluster {
  readonly files: ClusterFiles;
  readonly parts: NativeParts;
  readonly launcher: Launcher;
  readonly account: Account | 'self';
  /** Of the first user, `postgres`, who may do everything. */
  readonly password: string;
  /** Not made to last: nothing is flushed to disk. */
  readonly disposable: boolean;
}

/** True if there is a cluster; rejects with `local/data-of-another-version` if our programs cannot read it. */
export async function clusterExists(files: ClusterFiles): Promise<boolean> {
  const version = await readFile(join(files.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return false;
  if (version.trim() === postgresRelease) return true;
  throw new LocalFailure(
    'local/data-of-another-version',
    `The data in ${files.cluster} were written by PostgreSQL ${version.trim()}; this is ${postgresRelease}. ` +
      'Export them with the version of Throughline that wrote them, or move the directory away to begin anew.',
  );
}

/**
 * Makes a cluster in UTF-8, whatever the machine's locale, that asks everybody for a password. It is made beside
 * its place and moved there when it is whole, so that one that was begun and killed is never taken for data.
 */
export async function createCluster(order: NewCluster): Promise<void> {
  const workshop = await mkdtemp(join(order.files.directory, 'new-cluster-'));
  try {
    const [made, passwordFile] = [join(workshop, 'postgres'), join(workshop, 'password')];
    await mkdir(made, { mode: 0o700 });
    await writeFile(passwordFile, order.password, { mode: 0o600 });
    if (order.account !== 'self') {
      const { uid, gid } = order.account;
      await Promise.all([workshop, made, passwordFile].map((path) => chown(path, uid, gid)));
    }
    await initialise(order, made, passwordFile);
    await rename(made, order.files.cluster);
  } catch (error) {
    // Somebody else made one in the meantime: that one it is.
    if (!(await clusterExists(order.files))) throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function initialise(order: NewCluster, directory: string, passwordFile: string): Promise<void> {
  const { command, args, options } = order.launcher(order.parts.initdb, [
    ...['--pgdata', directory, '--username', 'postgres', '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--no-instructions', '--locale', 'C'],
    ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...(order.disposable ? ['--no-sync'] : []),
  ]);
  const child = spawn(command, [...args], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [said, code] = await Promise.all([text(child.stderr), ended]);
  if (code === 0) return;
  throw new LocalFailure('local/data-not-created', `PostgreSQL could not create its files: ${said.trim()}`);
}
