import { fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Exit code of a command, and its output. */
export interface ProgramResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of the product that runs until it is stopped. */
export interface Program {
  /** Fulfilled with what fits in what it says; rejected with all that it said if it ends before. */
  readonly says: (wanted: RegExp) => Promise<RegExpExecArray>;
  readonly stop: () => Promise<void>;
  readonly pid: number;
  /** Fulfilled with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Settings of a program, beside those of this process. */
export type ProgramSettings = Readonly<Record<string, string>>;

/** Runs the command line as a person does. */
export const throughline = (settings: ProgramSettings, ...args: readonly string[]): Promise<ProgramResult> =>
  throughlineTo('pipe', settings, ...args);

/** The same with its output, but not its errors, in a file of which the descriptor is given. */
export function throughlineTo(
  output: number | 'pipe',
  settings: ProgramSettings,
  ...args: readonly string[]
): Promise<ProgramResult> {
  const child = spawn(process.execPath, [join(projectFolder, 'apps/cli/throughline.mjs'), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', output, 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const programs = {
  api: 'apps/api/src',
  projector: 'apps/projector/src',
  'identity provider': 'infra/local/src/identity-provider',
} as const;

/** The programs that `startProgram` starts. */
export type ProgramName = keyof typeof programs;

/**
 * Starts a program of the product as built, in a process that ends with this one, even if this one is killed. `output`:
 * the descriptor of a file to which it writes what it says; `says` hears nothing of it then.
 */
export function startProgram(app: ProgramName, settings: ProgramSettings, output?: number): Program {
  const writesTo = output ?? 'pipe';
  const child = fork(join(projectFolder, 'dist', programs[app], 'main.js'), {
    cwd: projectFolder,
    env: { ...process.env, ...settings },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', writesTo, writesTo, 'ipc'],
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const says = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const found = wanted.exec(said);
        if (found !== null) resolve(found);
      };
      child.stdout?.on('data', look);
      look();
      void ended.then(() => reject(new Error(`The ${app} has ended:\n${said}`)));
    });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { says, stop, ended, pid: child.pid ?? 0, kill: (signal) => child.kill(signal) };
}
