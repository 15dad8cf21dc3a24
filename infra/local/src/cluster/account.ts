import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runsAsRoot, type ClusterFiles } from './cluster-files.ts';

/** An account of this machine, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account under which PostgreSQL is to run: `self`, unless we are root, which PostgreSQL refuses to be.
 * Then it is the owner of the cluster, or of the directories around it, or else an account made for running
 * services. None is created.
 */
export async function accountForPostgres(files: ClusterFiles): Promise<Account | 'self'> {
  if (!runsAsRoot()) return 'self';
  const owner = await ownerOf(files.cluster);
  if (owner !== undefined && owner.uid !== 0) return owner;
  for (const directory of [files.directory, dirname(files.directory)]) {
    const candidate = await ownerOf(directory);
    if (candidate !== undefined && candidate.uid !== 0 && hasName(candidate.uid)) return candidate;
  }
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

const ownerOf = (path: string): Promise<Account | undefined> =>
  stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );

const id = (...args: string[]): string | undefined => {
  try {
    return execFileSync('id', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

// `initdb` refuses a user id without a name.
const hasName = (uid: number): boolean => id('-un', String(uid)) !== undefined;

const accountNamed = (name: string): Account | undefined => {
  const [uid, gid] = [id('-u', name), id('-g', name)];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};
