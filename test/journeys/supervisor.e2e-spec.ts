import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { until } from '#testing/waiting';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const firstRunMs = 180_000;

/** One `npm start`, as npm runs it, with nothing of this run's settings: LANG is unset. */
interface Run {
  readonly process: ChildProcess;
  readonly said: string[];
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Settings and command line of every process that we may look at. */
function everyProcess(): string[] {
  if (platform() !== 'linux')
    return execFileSync('ps', ['axeww', '-o', 'command='], { encoding: 'utf8' }).split('\n');
  return globSync('/proc/[0-9]*').map((process) => {
    try {
      return readFileSync(`${process}/environ`, 'latin1') + readFileSync(`${process}/cmdline`, 'latin1');
    } catch {
      return '';
    }
  });
}

describe('npm start, from the built tree', () => {
  let data: string;
  const runs: Run[] = [];

  function start(): Run {
    const child = spawn(process.execPath, ['infra/local/start.mjs'], {
      cwd: root,
      env: { PATH: process.env['PATH'], THROUGHLINE_DATA: data, PORT: '4100' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => said.push(line));
    }
    const ended = once(child, 'close').then(
      ([code, signal]: (number | NodeJS.Signals | null)[]) => code ?? signal ?? null,
    );
    const run = { process: child, said, ended };
    runs.push(run);
    return run;
  }

  const readyLine = ({ said }: Run): string | undefined =>
    said.find((line) => line.startsWith('Throughline is ready'));
  const addressOf = (run: Run): string =>
    / at (http:\S+) /.exec(readyLine(run) ?? '')?.[1] ?? 'http://not.ready';

  async function ready(run: Run): Promise<void> {
    const over = run.ended.then(() => true);
    let ended = false;
    void over.then(() => (ended = true));
    await until('it is ready or has ended', () => ended || readyLine(run) !== undefined, firstRunMs);
    if (readyLine(run) === undefined) throw new Error(`It ended:\n${run.said.join('\n')}`);
  }

  /** Whatever works on this run's data: our programs know the directory by their settings, PostgreSQL by an argument. */
  const leftOver = (): string[] => everyProcess().filter((told) => told.includes(data));

  beforeAll(async () => {
    data = join(await mkdtemp(join(tmpdir(), 'throughline-spec-')), 'data');
  });
  afterAll(async () => {
    for (const run of runs) run.process.kill('SIGTERM');
    await Promise.all(runs.map((run) => run.ended));
    await until('nothing is left', () => leftOver().length === 0);
    await rm(dirname(data), { recursive: true, force: true });
  });

  it(
    'comes up with the record in it, and says so once',
    async () => {
      const run = start();
      await ready(run);
      expect(run.said.filter((line) => line.startsWith('Throughline is ready'))).toEqual([
        expect.stringMatching(/^Throughline is ready at http:\/\/localhost:\d+ \(ready in \d+\.\d s\)$/),
      ]);
      const health = await fetch(`${addressOf(run)}/health/ready`);
      expect([health.status, await health.json()]).toEqual([
        200,
        expect.objectContaining({ ready: true, lagEvents: '0' }),
      ]);
    },
    firstRunMs,
  );

  it('refuses to run twice in one place, and leaves the first alone', async () => {
    const second = start();
    await expect(second.ended).resolves.toBe(1);
    expect(second.said.join('\n')).toContain(
      `running from this directory already at ${addressOf(runs[0] ?? second)}`,
    );
    expect((await fetch(`${addressOf(runs[0] ?? second)}/health/ready`)).status).toBe(200);
  });

  it('leaves nothing behind when it is killed', async () => {
    expect(leftOver().length).toBeGreaterThan(4);
    runs[0]?.process.kill('SIGKILL');
    await until('nothing is left', () => leftOver().length === 0);
    expect(leftOver()).toEqual([]);
  });

  it(
    'starts again on the same data, and stops cleanly on Ctrl-C',
    async () => {
      const run = start();
      await ready(run);
      expect(run.said.join('\n')).not.toContain('Importing');
      expect(run.said.join('\n')).not.toContain('Taking over');
      run.process.kill('SIGINT');
      await expect(run.ended).resolves.toBe(0);
      // The keeper ends by itself, a moment after PostgreSQL.
      await until('nothing is left', () => leftOver().length === 0);
      expect(readFileSync(join(data, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    },
    firstRunMs,
  );
});
