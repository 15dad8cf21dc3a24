import { chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where PostgreSQL keeps its cluster, and what it says, below Throughline's data directory. */
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
 * it, so that he too can run Throughline, and others may pass through it: PostgreSQL runs under another account.
 */
export async function makeDataDirectory(directory: string): Promise<void> {
  const parent = dirname(directory);
  await mkdir(parent, { recursive: true });
  try {
    await mkdir(directory, { mode: runsAsRoot() ? 0o711 : 0o700 });
  } catch (error) {
    if (await isDirectory(directory)) return;
    throw error;
  }
  await giveToOwnerOf(parent, directory);
}

/** As root, gives a file just made to whoever owns that directory; else does nothing. */
export async function giveToOwnerOf(directory: string, file: string): Promise<void> {
  if (!runsAsRoot()) return;
  const { uid, gid } = await stat(directory);
  await chown(file, uid, gid);
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
