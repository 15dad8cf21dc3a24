import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectFolder, type ProgramSettings } from '../product/index.ts';

/** One `npm start`, as it runs on a data directory. */
export interface OneStart {
  readonly pid: number;
  readonly said: string[];
  /** Fulfilled when it has printed its ready line, or has ended. */
  readonly settled: Promise<'ready' | 'ended'>;
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Ctrl-C, and waits for the end. */
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
}

const isReady = (line: string): boolean => line.startsWith('Throughline is ready');

/** Settings of one start: nobody signs in when nothing is said. `preload`: a module that each of its programs loads first. */
export interface StartOrder {
  readonly settings?: ProgramSettings;
  readonly preload?: URL;
}

/** Starts it, with nothing of this process's settings. */
export function startOnce(
  data: string,
  { settings = { SIGN_IN: 'none' }, preload }: StartOrder = {},
): OneStart {
  const child = spawn(process.execPath, ['infra/local/start.mjs'], {
    cwd: projectFolder,
    env: {
      PATH: process.env['PATH'],
      THROUGHLINE_DATA: data,
      PORT: '4300',
      ...settings,
      ...(preload !== undefined && { NODE_OPTIONS: `--import ${preload.href}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watched(child);
}

function watched(child: ChildProcess): OneStart {
  const said: string[] = [];
  const ready = Promise.withResolvers<'ready'>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (isReady(line)) ready.resolve('ready');
    });
  }
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
  return {
    pid: child.pid ?? 0,
    said,
    settled: Promise.race([ready.promise, ended.then(() => 'ended' as const)]),
    ended,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
