import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { queryRows } from '../own-cluster/own-cluster.ts';

/** End of a rebuild: put in place, said that it failed, sent away because another was at it, killed, or silent. */
export type RebuildEnding = 'well' | 'said' | 'sent away' | 'killed' | 'silent';

/** One rebuild, in a process of its own. */
export interface Rebuild {
  readonly child: ChildProcess;
  /** Fulfilled when its first page is written, or it has ended. */
  readonly begun: Promise<unknown>;
  readonly ended: Promise<RebuildEnding>;
}

/** Begins one. */
export function beginRebuild(projectorUrl: string): Rebuild {
  const child = fork(new URL('./rebuilding-process.ts', import.meta.url), [projectorUrl], { execArgv: [] });
  let said = '';
  const writes = new Promise<void>((resolve) => {
    child.on('message', (message: string) => {
      if (message === 'begun') resolve();
      else said = message;
    });
  });
  const ended = once(child, 'exit').then(([code, signal]): RebuildEnding => {
    if (signal !== null) return 'killed';
    if (code === 0) return 'well';
    if (said === '') return 'silent';
    return said.includes('is being rebuilt already') ? 'sent away' : 'said';
  });
  return { child, ended, begun: Promise.race([writes, ended]) };
}

const sessions = {
  lock: `SELECT pg_terminate_backend(l.pid) FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid)
         WHERE l.locktype = 'advisory' AND a.application_name = 'check-rebuild'`,
  all: "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'check-rebuild'",
};

/** Ways to cut rebuilds that are under way. */
export const cutKinds = ['lock', 'lock', 'lock', 'all', 'kill', 'nothing'] as const;

/** Cuts a while after its first page: ends the session that holds the lock, or all of the rebuilds' sessions; or kills the process. */
export async function cutAfter(
  ms: number,
  kind: (typeof cutKinds)[number],
  superuser: string,
  { child, begun }: Rebuild,
): Promise<void> {
  await begun;
  await delay(ms);
  if (kind === 'kill') child.kill('SIGKILL');
  else if (kind !== 'nothing') await queryRows(superuser, sessions[kind]);
}
