import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '#testing/waiting';
import { isAlive, readPostmasterFile } from '../cluster/index.ts';
import { progressSince } from './progress.ts';
import { Supervisor } from './supervise.ts';
import type { SupervisorSettings } from './supervisor-config.ts';

/** The log as built, for a program that writes to it. */
const builtLog = new URL('../../../../dist/libs/event-log/src/postgres/index.js', import.meta.url).href;

/** Programs that do nothing but what a supervisor sees of ours. Each notes its number and what happens to it. */
const noting = `
  import { appendFileSync } from 'node:fs';
  const name = import.meta.url.split('/').findLast((part) => part !== 'src' && part !== 'main.js');
  const note = (what) => appendFileSync(process.cwd() + '/notes', name + ' ' + what + '\\n');
  note('has number ' + process.pid);
  process.on('SIGTERM', () => { note('stops'); process.exit(0); });
  process.on('disconnect', () => process.exit(0));`;
const programs = {
  api: `${noting}
    import { createServer } from 'node:http';
    note('reads as ' + new URL(process.env.READER_URL).username + ', appends as ' + new URL(process.env.APPENDER_URL).username);
    note('signs in at ' + process.env.OIDC_ISSUER + ' as ' + process.env.OIDC_CLIENT_ID);
    note('knows DATABASE_URL: ' + ('DATABASE_URL' in process.env));
    createServer((_, answer) => answer.writeHead(200).end('{}')).listen(process.env.PORT, process.env.HOST);`,
  'identity-provider': `${noting}
    import { createServer } from 'node:http';
    note('runs with NODE_ENV ' + process.env.NODE_ENV + ' for ' + process.env.PUBLIC_URL);
    createServer((_, answer) => answer.writeHead(200).end('{}')).listen(process.env.IDENTITY_PORT, '127.0.0.1');`,
  projector: `${noting}
    note('writes as ' + new URL(process.env.PROJECTOR_URL).username);
    setInterval(() => {}, 1000);`,
  cli: `${noting}
    const { openPostgresLog } = await import(${JSON.stringify(builtLog)});
    const log = openPostgresLog({ url: process.env.APPENDER_URL });
    const id = '6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92';
    await log.append({ stream: 'note-1', expected: 'any', events: [{ id, type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }] });
    await log.dispose();
    note(process.argv.slice(2).join(' '));
    console.log('251 rows');
    process.exit(0);`,
};

describe('the supervisor', () => {
  let projectRoot: string;
  let said: string[];
  let other: Server | undefined;
  let runs: { stop: () => void; kill: () => void; ended: Promise<number> }[];

  const put = async (app: keyof typeof programs, code: string): Promise<void> => {
    const folder =
      app === 'identity-provider' ? join('infra', 'local', 'src', app) : join('apps', app, 'src');
    const file = join(projectRoot, 'dist', folder, 'main.js');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  };
  const notes = (): Promise<string> => readFile(join(projectRoot, 'notes'), 'utf8').catch(() => '');
  const numbersOf = async (app: string): Promise<number[]> =>
    [...(await notes()).matchAll(new RegExp(`^${app} has number (\\d+)`, 'gm'))].map((match) =>
      Number(match.at(-1)),
    );
  const numbers = (): Promise<number[]> => numbersOf('.*');
  const directory = (): string => join(projectRoot, '.throughline');

  /** One run; `port` is wanted, and another one taken if it is not free. */
  const start = (port = 3900, more: Partial<SupervisorSettings> = {}) => {
    const stop = Promise.withResolvers<undefined>();
    const settings = {
      projectRoot,
      directory: directory(),
      databaseUrl: undefined,
      host: '127.0.0.1',
      port,
      publicUrl: undefined,
      signIn: undefined,
      startedAtMs: performance.timeOrigin + performance.now(),
      nodeEnv: undefined,
      environment: { PATH: process.env['PATH'], NODE_ENV: 'production' },
      ...more,
    };
    const progress = progressSince(settings.startedAtMs, (line) => said.push(line));
    const kill = Promise.withResolvers<undefined>();
    const run = {
      stop: () => stop.resolve(undefined),
      kill: () => kill.resolve(undefined),
      ended: new Supervisor(settings, progress).run({ stop: stop.promise, kill: kill.promise }),
    };
    runs.push(run);
    return run;
  };
  const readyLines = (): string[] => said.filter((line) => line.startsWith('Throughline is ready at'));
  const ready = (): Promise<void> =>
    until(`it is ready: ${said.join('\n')}`, () => readyLines().length > 0, 30_000);

  beforeEach(async () => {
    projectRoot = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
    [said, runs] = [[], []];
    await writeFile(join(projectRoot, 'package.json'), '{"type":"module"}');
    await mkdir(join(projectRoot, 'infra', 'data'), { recursive: true });
    await writeFile(join(projectRoot, 'infra', 'data', 'policies.csv'), 'policy_ref\n');
    await put('api', programs.api);
    await put('projector', programs.projector);
    await put('cli', programs.cli);
    await put('identity-provider', programs['identity-provider']);
  });
  afterEach(async () => {
    other?.close();
    other = undefined;
    for (const run of runs) run.stop();
    await Promise.all(runs.map((run) => run.ended));
    // A run that somebody insisted on ending leaves PostgreSQL to its keeper, which stops it a moment later.
    await until('PostgreSQL has stopped', async () => {
      const server = await readPostmasterFile(join(directory(), 'postgres'));
      return server === undefined || !isAlive(server.pid);
    });
    await rm(projectRoot, { recursive: true, force: true, maxRetries: 5 });
  });

  it('starts every part as its own role, imports the record once, says one ready line, and stops all of them', async () => {
    const first = start();
    await ready();
    expect(readyLines()).toEqual([
      expect.stringMatching(/^Throughline is ready at http:\/\/localhost:\d+ \(ready in \d+\.\d s\)$/),
    ]);
    expect(said).toContain('          251 rows');
    const server = await readPostmasterFile(join(directory(), 'postgres'));
    first.stop();
    await expect(first.ended).resolves.toBe(0);
    const text = await notes();
    expect(text).toContain('api reads as throughline_reader, appends as throughline_appender');
    expect(text).toContain('api knows DATABASE_URL: false');
    expect(text).toMatch(/api signs in at http:\/\/localhost:\d+ as throughline\n/);
    expect(text).toMatch(/identity-provider runs with NODE_ENV development for http:\/\/localhost:\d+\n/);
    expect(said.join('\n')).toMatch(/invented people, for local use only, at http:\/\/localhost:\d+/);
    expect(text).toContain('projector writes as throughline_projector');
    expect(text).toContain('cli import record');
    expect(text).toContain('api stops');
    expect(text).toContain('projector stops');
    expect([...(await numbers()), server?.pid ?? 0].map(isAlive)).not.toContain(true);

    said = [];
    const second = start();
    await ready();
    second.stop();
    await second.ended;
    expect((await notes()).match(/cli import record/g)).toHaveLength(1);
  });

  it('leaves the local provider of identities alone where another is named', async () => {
    const environment = {
      PATH: process.env['PATH'],
      OIDC_ISSUER: 'https://id.zz.example',
      OIDC_CLIENT_ID: 'ours',
    };
    start(3900, { environment });
    await ready();
    expect(await notes()).toContain('api signs in at https://id.zz.example as ours');
    expect(await numbersOf('identity-provider')).toEqual([]);
  });

  it.each<[string, Partial<SupervisorSettings>]>([
    ['Nobody can sign in: NODE_ENV is production', { nodeEnv: 'production' }],
    ['Nobody can sign in, as SIGN_IN=none says', { signIn: 'none', host: '0.0.0.0' }],
  ])('has nobody sign in, and says so: %s', async (why, more) => {
    start(3900, more);
    await ready();
    expect(await notes()).toContain('api signs in at undefined');
    expect(await numbersOf('identity-provider')).toEqual([]);
    expect(said.join('\n')).toContain(why);
  });

  it.each<[string, Partial<SupervisorSettings>]>([
    ['HOST=0.0.0.0', { host: '0.0.0.0' }],
    ['HOST=::', { host: '::' }],
    ['PUBLIC_URL=https://throughline.zz.example', { publicUrl: 'https://throughline.zz.example' }],
  ])('refuses to let anybody be anybody from elsewhere, and starts nothing: %s', async (what, more) => {
    await expect(start(3900, more).ended).resolves.toBe(1);
    expect(said.join('\n')).toContain(`${what} is for others too`);
    expect(said.join('\n')).toContain('SIGN_IN=none');
    expect(await numbers()).toEqual([]);
    expect(await readPostmasterFile(join(directory(), 'postgres'))).toBeUndefined();
  });

  it('imports again when other files ship', async () => {
    const first = start();
    await ready();
    first.stop();
    await first.ended;
    await writeFile(join(projectRoot, 'infra', 'data', 'policies.csv'), 'policy_ref\nnew\n');
    said = [];
    start();
    await ready();
    expect((await notes()).match(/cli import record/g)).toHaveLength(2);
  });

  it('says which part stopped, with its last words, and stops the others', async () => {
    await put('projector', `${noting} console.error('relation "timeline" is missing'); process.exit(3);`);
    await expect(start().ended).resolves.toBe(1);
    const text = said.join('\n');
    expect(text).toContain('the projector stopped unexpectedly (exit code 3)');
    expect(text).toContain('relation "timeline" is missing');
    expect(readyLines()).toEqual([]);
    expect((await numbers()).map(isAlive)).not.toContain(true);
    expect(await readPostmasterFile(join(directory(), 'postgres'))).toBeUndefined();
  });

  it('stops when a part is killed long after it was ready', async () => {
    const run = start();
    await ready();
    for (const projector of await numbersOf('projector')) process.kill(projector, 'SIGKILL');
    await expect(run.ended).resolves.toBe(1);
    expect(said.join('\n')).toMatch(/the projector stopped unexpectedly \(SIGKILL\)/);
    expect((await numbers()).map(isAlive)).not.toContain(true);
  });

  /** The import ends like this, after it has written a part: with a code, or by a signal. */
  const importEnding = (ending: string): Promise<void> =>
    put('cli', programs.cli.replace(/process\.exit\(0\);$/, ending));
  const importsBegun = async (): Promise<number> =>
    ((await notes()).match(/cli import record/g) ?? []).length;

  it('is not ready over a part of the record, remembers nothing, and goes on at the next start', async () => {
    await importEnding(
      `console.error('half'); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`,
    );
    await expect(start().ended).resolves.toBe(1);
    const text = said.join('\n');
    for (const part of ['the record was not imported to the end', 'SIGKILL', 'half', 'run npm start again'])
      expect(text).toContain(part);
    expect(readyLines()).toEqual([]);

    said = [];
    await put('cli', programs.cli);
    start();
    await ready();
    expect(said.join('\n')).toContain(
      'the last import did not come to its end, and goes on where it stopped',
    );
    expect(await importsBegun()).toBe(2);
  });

  it('says in the ready line that it starts over an older record, where rows of the new one are bad', async () => {
    const first = start();
    await ready();
    first.stop();
    await first.ended;
    said = [];
    await writeFile(join(projectRoot, 'infra', 'data', 'policies.csv'), 'policy_ref\nnew\n');
    await importEnding('process.exit(3);');
    start();
    await ready();
    expect(said.join('\n')).toContain('What is new in the record was not imported whole: rows are bad');
    expect(readyLines()).toEqual([
      expect.stringMatching(/, without all that is new in the record: see above$/),
    ]);
  });

  it('refuses a second run in the same directory, and leaves the first alone', async () => {
    const first = start();
    await ready();
    const before = await numbers();
    await expect(start().ended).resolves.toBe(1);
    expect(said.join('\n')).toContain('Throughline is running from this directory already');
    expect(await numbers()).toEqual(before);
    expect((await numbersOf('(api|projector)')).map(isAlive)).toEqual([true, true]);
    first.stop();
    await expect(first.ended).resolves.toBe(0);
  });

  it('ends at once a part that does not stop, when somebody insists', async () => {
    await put('api', programs.api.replace("note('stops'); process.exit(0);", "note('hears');"));
    const run = start();
    await ready();
    run.stop();
    await until('the API has heard', async () => (await notes()).includes('api hears'));
    run.kill();
    await expect(run.ended).resolves.toBe(130);
    await until('all have gone', async () => !(await numbers()).some(isAlive));
  });

  it('takes the next port when one is taken, and says so', async () => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    start(taken);
    await ready();
    expect(said.join('\n')).toContain(`Port ${String(taken)} is taken: using`);
    expect(readyLines().join()).not.toContain(`:${String(taken)} `);
  });

  it('can be stopped while it is starting', async () => {
    const run = start();
    await until('it has begun', () => said.length > 0);
    run.stop();
    await expect(run.ended).resolves.toBe(0);
    expect(readyLines()).toEqual([]);
    expect((await numbers()).map(isAlive)).not.toContain(true);
    expect(await readPostmasterFile(join(directory(), 'postgres'))).toBeUndefined();
  });
});
