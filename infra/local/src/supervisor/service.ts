import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { giveToOwnerOf, lastLines } from '../cluster/index.ts';

/** A program of ours to run as a process. */
export interface ServiceOrder {
  /** For people: `API`, `projector`. */
  readonly name: string;
  readonly program: string;
  /** Where it works: the project. */
  readonly directory: string;
  readonly args?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** What it says goes there; the log of the last run is kept beside it. */
  readonly logFile: string;
  /** Given what it says on standard output instead. */
  readonly onLine?: (line: string) => void;
}

/** How a process ended: its exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals;

const couldNotStart = 1;

/** A process that was started. */
export interface Service {
  readonly name: string;
  readonly logFile: string;
  readonly ended: Promise<Ending>;
  /** Asks it to stop and waits; kills it when it takes longer than the limit. */
  readonly stop: (limitMs: number) => Promise<void>;
  /** Ends it and what it has started, at once. */
  readonly kill: () => void;
}

/**
 * Starts it with a channel to us, by which it learns that we are gone, and outside our terminal's group, so that
 * Ctrl-C reaches us alone and the parts stop in order.
 */
export async function startService(order: ServiceOrder): Promise<Service> {
  const { name, program, logFile } = order;
  await mkdir(dirname(logFile), { recursive: true, mode: 0o700 });
  await rename(logFile, logFile.replace(/\.log$/, '.previous.log')).catch(() => undefined);
  const log = await open(logFile, 'a', 0o600);
  await giveToOwnerOf(dirname(dirname(logFile)), dirname(logFile));
  await giveToOwnerOf(dirname(logFile), logFile);
  const child = fork(program, [...(order.args ?? [])], {
    cwd: order.directory,
    detached: true,
    env: order.environment,
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', order.onLine === undefined ? log.fd : 'pipe', log.fd, 'ipc'],
  });
  if (child.stdout !== null && order.onLine !== undefined) {
    createInterface({ input: child.stdout }).on('line', order.onLine);
  }
  const ended = endingOf(child);
  await log.close();
  const kill = (): void => killGroup(child.pid);
  const stop = async (limitMs: number): Promise<void> => {
    child.kill('SIGTERM');
    const patience = new AbortController();
    const late = delay(limitMs, 'late' as const, { signal: patience.signal }).catch(() => 'stopped' as const);
    if ((await Promise.race([ended, late])) === 'late') kill();
    patience.abort();
    await ended;
  };
  return { name, logFile, ended, stop, kill };
}

/**
 * A process also tells an `error` when a signal or a message did not reach it, and may be running then: only one that
 * never began has no number.
 */
function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.on('error', () => {
      if (child.pid === undefined) resolve(couldNotStart);
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? couldNotStart));
  });
}

/** How a process ended, for people. */
export const howItEnded = (ending: Ending): string =>
  typeof ending === 'number' ? `exit code ${String(ending)}` : ending;

/** The end of a program's log, indented, to stand below a sentence that says that it stopped. */
export async function lastWords({ logFile }: Service): Promise<string> {
  const lines = await lastLines(logFile);
  return lines === '' ? '  (it said nothing)' : lines.replaceAll(/^/gm, '  ');
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
