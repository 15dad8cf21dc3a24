import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '#testing/waiting';
import { isAlive } from '../cluster/running-process.ts';
import { readPostmasterFile } from '../cluster/postmaster-file.ts';
import { progressSince } from './progress.ts';
import { Supervisor } from './supervise.ts';
import type { SupervisorSettings } from './supervisor-config.ts';

/** The log as built, for a program that writes to it. */
const builtLog = new URL('../../../../dist/libs/event-log/src/postgres/index.js', import.meta.url).href;

/** The beginning of each program: it notes its number and what happens to it. */
export const noteWritingProgram = `
  import { appendFileSync } from 'node:fs';
  const name = import.meta.url.split('/').findLast((part) => part !== 'src' && part !== 'main.js');
  const note = (what) => appendFileSync(process.cwd() + '/notes', name + ' ' + what + '\\n');
  note('has number ' + process.pid);
  process.on('SIGTERM', () => { note('stops'); process.exit(0); });
  process.on('disconnect', () => process.exit(0));`;

/** Programs that do nothing but what a supervisor sees of ours. */
export const programs = {
  api: `${noteWritingProgram}
    import { createServer } from 'node:http';
    note('reads as ' + new URL(process.env.READER_URL).username + ', appends as ' + new URL(process.env.APPENDER_URL).username);
    note('signs in at ' + process.env.OIDC_ISSUER + ' as ' + process.env.OIDC_CLIENT_ID);
    note('knows DATABASE_URL: ' + ('DATABASE_URL' in process.env));
    createServer((_, answer) => answer.writeHead(200).end('{}')).listen(process.env.PORT, process.env.HOST);`,
  'identity-provider': `${noteWritingProgram}
    import { createServer } from 'node:http';
    note('runs with NODE_ENV ' + process.env.NODE_ENV + ' for ' + process.env.PUBLIC_URL);
    createServer((_, answer) => answer.writeHead(200).end('{}')).listen(process.env.IDENTITY_PORT, '127.0.0.1');`,
  projector: `${noteWritingProgram}
    note('writes as ' + new URL(process.env.PROJECTOR_URL).username);
    setInterval(() => {}, 1000);`,
  cli: `${noteWritingProgram}
    const { openPostgresLog } = await import(${JSON.stringify(builtLog)});
    const log = openPostgresLog({ url: process.env.APPENDER_URL });
    const id = '6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92';
    await log.append({ stream: 'note-1', expected: 'any', events: [{ id, type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }] });
    await log.dispose();
    note(process.argv.slice(2).join(' '));
    console.log('251 rows');
    process.exit(0);`,
};

interface Run {
  readonly stop: () => void;
  readonly kill: () => void;
  readonly ended: Promise<number>;
}

/** A project of such programs in a directory of its own, and the runs of a supervisor over it. */
export class SupervisedProject {
  said: string[] = [];
  readonly #runs: Run[] = [];

  private constructor(
    readonly root: string,
    readonly path: string | undefined,
  ) {}

  /** `path`: where its programs find others, as PATH has it. */
  static async make(path: string | undefined): Promise<SupervisedProject> {
    const project = new SupervisedProject(await mkdtemp(join(tmpdir(), 'throughline-spec-')), path);
    await writeFile(join(project.root, 'package.json'), '{"type":"module"}');
    await project.ship('policy_ref\n');
    for (const [app, code] of Object.entries(programs)) await project.put(app as keyof typeof programs, code);
    return project;
  }

  /** Puts a program in the place of one of ours. */
  async put(app: keyof typeof programs, code: string): Promise<void> {
    const folder =
      app === 'identity-provider' ? join('infra', 'local', 'src', app) : join('apps', app, 'src');
    const file = join(this.root, 'dist', folder, 'main.js');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }

  /** Puts a file of the record in the place of the one before. */
  async ship(policies: string): Promise<void> {
    await mkdir(join(this.root, 'infra', 'data'), { recursive: true });
    await writeFile(join(this.root, 'infra', 'data', 'policies.csv'), policies);
  }

  /** One run; `port` is wanted, and another one taken if it is not free. */
  start(port = 3900, more: Partial<SupervisorSettings> = {}): Run {
    const [stop, kill] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const settings = {
      projectRoot: this.root,
      directory: this.#directory,
      databaseUrl: undefined,
      host: '127.0.0.1',
      port,
      publicUrl: undefined,
      signIn: undefined,
      startedAtMs: performance.timeOrigin + performance.now(),
      nodeEnv: undefined,
      environment: { PATH: this.path, NODE_ENV: 'production' },
      ...more,
    };
    const progress = progressSince(settings.startedAtMs, (line) => this.said.push(line));
    const run = {
      stop: () => stop.resolve(undefined),
      kill: () => kill.resolve(undefined),
      ended: new Supervisor(settings, progress).run({ stop: stop.promise, kill: kill.promise }),
    };
    this.#runs.push(run);
    return run;
  }

  get #directory(): string {
    return join(this.root, '.throughline');
  }

  readonly ready = (): Promise<void> =>
    until(`it is ready: ${this.said.join('\n')}`, () => this.readyLines().length > 0, 30_000);
  readonly readyLines = (): string[] =>
    this.said.filter((line) => line.startsWith('Throughline is ready at'));
  /** All that was said, as one text. */
  readonly words = (): string => this.said.join('\n');
  /** Lines that the programs noted. */
  readonly notes = (): Promise<string> => readFile(join(this.root, 'notes'), 'utf8').catch(() => '');
  readonly importsBegun = async (): Promise<number> =>
    ((await this.notes()).match(/cli import record/g) ?? []).length;
  readonly numbersOf = async (app: string): Promise<number[]> =>
    [...(await this.notes()).matchAll(new RegExp(`^${app} has number (\\d+)`, 'gm'))].map((match) =>
      Number(match.at(-1)),
    );
  readonly numbers = (): Promise<number[]> => this.numbersOf('.*');
  readonly postmaster = () => readPostmasterFile(join(this.#directory, 'postgres'));

  async close(): Promise<void> {
    for (const run of this.#runs) run.stop();
    await Promise.all(this.#runs.map((run) => run.ended));
    // A run that somebody insisted on ending leaves PostgreSQL to its daemon, which stops it a moment later.
    await until('PostgreSQL has stopped', async () => {
      const server = await this.postmaster();
      return server === undefined || !isAlive(server.pid);
    });
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
