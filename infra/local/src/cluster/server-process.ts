import { spawn } from 'node:child_process';
import { open, rename } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterFiles } from './cluster-files.ts';
import { giveToOwnerOf } from './cluster-files.ts';
import type { Launch, Launcher } from './launch.ts';
import type { NativeParts } from './native-parts.ts';
import { isAlive } from './running-process.ts';

/** A PostgreSQL server: ours, or one that an earlier run left behind. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Left behind by an earlier run. */
  readonly adopted: boolean;
  /** Fulfilled when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

const pollMs = 100;
const askedToStopMs = 20_000;

/**
 * Settings that PostgreSQL is started with. It listens on the loopback address alone, and on no socket in the file
 * system.
 */
const settings = (port: number, disposable: boolean): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(disposable ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]);

/** Starts a server on a cluster. What it says goes to its log, which is begun anew; the last one is kept. */
export async function startServer(
  files: ClusterFiles,
  { parts, launcher }: { readonly parts: NativeParts; readonly launcher: Launcher },
  { port, disposable }: { readonly port: number; readonly disposable: boolean },
): Promise<ServerProcess> {
  const launch = launcher(parts.postgres, ['-D', files.cluster, ...settings(port, disposable)]);
  await rename(files.log, files.previousLog).catch(() => undefined);
  const log = await open(files.log, 'a', 0o600);
  try {
    await giveToOwnerOf(files.directory, files.log);
    return { port, adopted: false, ...(await run(launch, log.fd)) };
  } finally {
    await log.close();
  }
}

/** Takes over a server that an earlier run left behind. It is no child of ours: its end is seen by looking. */
export function adoptServer({ pid, port }: { readonly pid: number; readonly port: number }): ServerProcess {
  const whenEnded = async (): Promise<void> => {
    while (isAlive(pid)) await delay(pollMs);
  };
  return { pid, port, adopted: true, ended: whenEnded() };
}

/** Stops a server at once but cleanly; if it takes more than 20 seconds, without a last flush: it recovers. */
export async function stopServer({ pid, ended }: ServerProcess): Promise<void> {
  signal(pid, 'SIGINT');
  const patience = new AbortController();
  await Promise.race([
    ended,
    delay(askedToStopMs, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  patience.abort();
  if (isAlive(pid)) signal(pid, 'SIGQUIT');
  await ended;
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

function run({ command, args, options }: Launch, log: number): Promise<Pick<ServerProcess, 'pid' | 'ended'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { ...options, stdio: ['ignore', log, log] });
    const ended = new Promise<void>((end) => child.once('exit', () => end()));
    child.once('error', reject);
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve({ pid: child.pid, ended });
    });
  });
}
