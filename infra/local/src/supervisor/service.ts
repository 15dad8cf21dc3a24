import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { giveToOwnerOf } from '../cluster/cluster-files.ts';
import { lastLines } from '../cluster/run-cluster.ts';
import { errorCode, isDiskFullCode } from '#postgres/failures';
import { keepSmall } from '../log-files/keep-small.ts';

/** A program of ours to run as a process. */
export interface ServiceOrder {
  /** For people: `API`, `projector`. */
  readonly name: string;
  readonly program: string;
  /** Working directory: the project. */
  readonly directory: string;
  readonly args?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** File for its output; that of the run before is kept beside it. */
  readonly logFile: string;
  /** It keeps that file itself, and within bounds; what it prints besides goes to `….output.log`. */
  readonly keepsLog?: boolean;
  /** Given what it says on standard output instead. */
  readonly onLine?: (line: string) => void;
}

/** End of a process: its exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals;

const couldNotStart = 1;

/** A process that was started. */
export interface ServiceProcess {
  readonly name: string;
  readonly logFile: string;
  /** File for what it prints; the same as `logFile` where it keeps none itself. */
  readonly outputFile: string;
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
export async function startService(order: ServiceOrder): Promise<ServiceProcess> {
  const { name, program, logFile, keepsLog = false } = order;
  const outputFile = keepsLog ? logFile.replace(/\.log$/, '.output.log') : logFile;
  const output = await openOutput(outputFile);
  const printsTo = output?.fd ?? 'ignore';
  const child = fork(program, [...(order.args ?? [])], {
    cwd: order.directory,
    detached: true,
    env: { ...order.environment, ...(keepsLog && { LOG_FILE: logFile }) },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', order.onLine === undefined ? printsTo : 'pipe', printsTo, 'ipc'],
  });
  if (child.stdout !== null && order.onLine !== undefined) {
    createInterface({ input: child.stdout }).on('line', order.onLine);
  }
  const ended = endingOf(child);
  await output?.close();
  const stopKeeping = keepSmall(outputFile, previous(outputFile));
  void ended.then(stopKeeping);
  const kill = (): void => killGroup(child.pid);
  const stop = async (limitMs: number): Promise<void> => {
    child.kill('SIGTERM');
    const patience = new AbortController();
    const late = delay(limitMs, 'late' as const, { signal: patience.signal }).catch(() => 'stopped' as const);
    if ((await Promise.race([ended, late])) === 'late') kill();
    patience.abort();
    await ended;
  };
  return { name, logFile, outputFile, ended, stop, kill };
}

const previous = (file: string): string => file.replace(/\.log$/, '.previous.log');

/** Opens the file that it prints to; undefined where none can be made for lack of room: it runs all the same. */
async function openOutput(file: string): Promise<FileHandle | undefined> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(file, previous(file)).catch(() => undefined);
    const output = await open(file, 'a', 0o600);
    await giveToOwnerOf(dirname(folder), folder);
    await giveToOwnerOf(folder, file);
    return output;
  } catch (error) {
    if (isDiskFullCode(errorCode(error) ?? '')) return undefined;
    throw error;
  }
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

/** The end of a process in words. */
export const howItEnded = (ending: Ending): string =>
  typeof ending === 'number' ? `exit code ${String(ending)}` : ending;

/** The end of a program's log, indented, to stand below a sentence that says that it stopped. */
export async function lastLogLines({ logFile, outputFile }: ServiceProcess): Promise<string> {
  const said = await Promise.all([...new Set([logFile, outputFile])].map((file) => lastLines(file)));
  const lines = said.filter((text) => text !== '').join('\n');
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
