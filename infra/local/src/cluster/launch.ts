import { spawnSync, type SpawnOptions } from 'node:child_process';
import { LocalFailure } from '../failure/local-failure.ts';
import type { Account } from './account.ts';
import type { NativeParts } from './native-parts.ts';

/** A program with its arguments, ready for `spawn`, as whoever PostgreSQL is to be. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>;
}

/** Makes a program of PostgreSQL's run under the right account. */
export type Launcher = (command: string, args: readonly string[]) => Launch;

// Nothing of the caller's settings reaches PostgreSQL: not LANG (SQL_ASCII where it is unset), not PGOPTIONS.
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
const options = { cwd: '/', env };

const asSelf: Launcher = (command, args) => ({ command, args, options });

const asAccount =
  ({ uid, gid }: Account): Launcher =>
  (command, args) => ({ command, args, options: { ...options, uid, gid } });

/**
 * Under the account, with one capability left of all that root has: to pass through directories that only root
 * may enter. `no_setuid_fixup`, because without it the kernel leaves capabilities out of `access(2)`, by which
 * PostgreSQL looks for its own program (seen on Linux 6, PostgreSQL 18.4: 'invalid binary: Permission denied').
 */
const withCapability =
  (capability: string) =>
  ({ uid, gid }: Account): Launcher =>
  (command, args) => ({
    command: 'setpriv',
    args: [
      ...['--reuid', String(uid), '--regid', String(gid), '--clear-groups'],
      ...['--inh-caps', `-all,+${capability}`, '--ambient-caps', `-all,+${capability}`],
      ...['--bounding-set', `-all,+${capability}`, '--securebits', '+no_setuid_fixup'],
      command,
      ...args,
    ],
    options,
  });

// The second is what is left to root in a container with the usual rights.
const waysOfRoot = [asAccount, withCapability('dac_read_search'), withCapability('dac_override')];

/**
 * Chooses how PostgreSQL is run. As root: the way with the fewest rights that, tried out, can read the programs
 * and reach the directory. Rejects with `local/cannot-run-as-root` where none can.
 */
export function chooseLauncher(account: Account | 'self', parts: NativeParts, directory: string): Launcher {
  if (account === 'self') return asSelf;
  const launcher = waysOfRoot.map((way) => way(account)).find((way) => canReach(way, parts, directory));
  if (launcher !== undefined) return launcher;
  throw new LocalFailure(
    'local/cannot-run-as-root',
    `PostgreSQL does not run as root, and user ${account.uid} cannot read ${parts.postgres} or enter ${directory}. ` +
      'Either run Throughline as an ordinary user, or put the project where every user may enter ' +
      '(/opt, /srv; not below /root), or install setpriv (package util-linux), ' +
      'or give the address of a PostgreSQL 18 server in DATABASE_URL.',
  );
}

function canReach(launcher: Launcher, parts: NativeParts, directory: string): boolean {
  return [
    launcher(parts.postgres, ['--version']),
    launcher('head', ['-c', '1', parts.bootstrapFile]),
    launcher('ls', ['-d', `${directory}/.`]),
  ].every(
    ({ command, args, options }) =>
      spawnSync(command, [...args], { ...options, stdio: 'ignore' }).status === 0,
  );
}
