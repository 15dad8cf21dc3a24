import { access, chown, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, messageOf } from '../failure/read-error.ts';
import { LocalFailure } from '../failure/local-failure.ts';

/** Paths of PostgreSQL's cluster and logs, below Throughline's data directory. */
export interface ClusterFiles {
  readonly directory: string;
  readonly cluster: string;
  readonly log: string;
  readonly previousLog: string;
}

export const clusterFiles = (directory: string): ClusterFiles => ({
  directory,
  cluster: join(directory, 'postgres'),
  log: join(directory, 'postgres.log'),
  previousLog: join(directory, 'postgres.previous.log'),
});

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/**
 * Makes Throughline's data directory where there is none. As root it goes to the owner of the directory around
 * it, who so can run Throughline too, and others may pass through it: PostgreSQL runs under another account.
 * Rejects with `local/data-not-writable` where this user may not write.
 */
export async function makeDataDirectory(directory: string): Promise<void> {
  try {
    await mkdir(dirname(directory), { recursive: true });
    await mkdir(directory, { mode: runsAsRoot() ? 0o711 : 0o700 });
    await giveToOwnerOf(dirname(directory), directory);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw notWritable(directory, error);
  }
  await access(directory, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    throw notWritable(directory, error);
  });
}

const notWritable = (directory: string, cause: unknown): LocalFailure =>
  new LocalFailure(
    'local/data-not-writable',
    `This user may not write to ${directory} (${messageOf(cause)}). Run Throughline as the user who owns it, or name ` +
      'another directory for its data in THROUGHLINE_DATA.',
    { cause },
  );

/** As root, gives a file just made to whoever owns that directory; else does nothing. */
export async function giveToOwnerOf(directory: string, file: string): Promise<void> {
  if (!runsAsRoot()) return;
  const { uid, gid } = await stat(directory);
  await chown(file, uid, gid);
}
