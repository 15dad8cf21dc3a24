import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../cluster/running-process.ts';
import { giveToOwnerOf } from '../cluster/cluster-files.ts';
import { LocalFailure } from '../failure/local-failure.ts';

/** A supervisor that runs on a data directory. */
export interface RunningSupervisor {
  readonly pid: number;
  readonly address: string;
}

const runningFile = (directory: string): string => join(directory, 'running.json');

/** The supervisor that runs on this directory, as far as its file tells: the claim in the database decides. */
export async function findRunningSupervisor(directory: string): Promise<RunningSupervisor | undefined> {
  const running = parse(await readFile(runningFile(directory), 'utf8').catch(() => ''));
  return running !== undefined && isAlive(running.pid) && isSupervisor(running.pid) ? running : undefined;
}

/** Says that this process runs on the directory, and where it can be reached. */
export async function announceRunning(directory: string, address: string): Promise<void> {
  const draft = `${runningFile(directory)}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify({ pid: process.pid, address } satisfies RunningSupervisor)}\n`, {
    mode: 0o644,
  });
  await giveToOwnerOf(directory, draft);
  await rename(draft, runningFile(directory));
}

/** Failure that a second `npm start` is told: `local/already-running`. */
export function alreadyRunning(running?: RunningSupervisor): LocalFailure {
  const where = running === undefined ? '' : ` at ${running.address} (process ${String(running.pid)})`;
  return new LocalFailure(
    'local/already-running',
    `Throughline is running from this directory already${where}. ` +
      'Use that one, or stop it with Ctrl-C where it was started, before you start another.',
  );
}

/** Takes it back. */
export const withdrawRunning = (directory: string): Promise<void> =>
  rm(runningFile(directory), { force: true });

function parse(text: string): RunningSupervisor | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRunning(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRunning = (value: unknown): value is RunningSupervisor =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'address' in value &&
  typeof value.address === 'string';

/** Numbers of processes are used again. */
const isSupervisor = (pid: number): boolean =>
  /infra\/local\/(start\.mjs|src\/supervisor)/.test(commandLineOf(pid) ?? '');
