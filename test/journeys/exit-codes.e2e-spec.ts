import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { projectFolder } from '../product/index.ts';

const codebooks = ['trust-types', 'regions'].map((list) =>
  join(projectFolder, `infra/data/codebooks/${list}.json`),
);
const headings =
  'ods_code,name,trust_type,foundation_trust,region,icb,opened_on,closed_on,successor_ods_code,source_url';
const trust = (ods: string, name: string, openedOn = '2001-04-01') =>
  `${ods},${name},acute,false,London,,${openedOn},,,https://zz.example/trusts.csv\n`;

/** The command line as the supervisor runs it: forked, with a channel. */
function forked(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = fork(join(projectFolder, 'dist/apps/cli/src/main.js'), args, {
    cwd: projectFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ is: number | NodeJS.Signals | null; said: string }>((resolve, reject) => {
    child.on('error', reject);
    // Not 'close', which never comes where the parent has closed the channel (seen with Node 24.21).
    child.on('exit', (code, signal) => setImmediate(() => resolve({ is: signal ?? code, said })));
  });
  return { child, ended };
}

describe('the command line, forked with a channel', () => {
  let database: TestDatabase;
  let settings: Record<string, string>;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    settings = { APPENDER_URL: database.appender, READER_URL: database.reader };
    folder = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) => forked(settings, ...args).ended;
  const file = async (name: string, ...rows: readonly string[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `${headings}\n${rows.join('')}`);
    return path;
  };

  it('ends with 0 when all is done, so that what follows is of this log', async () => {
    await expect(run('import', 'codebooks', ...codebooks)).resolves.toMatchObject({ is: 0 });
    const path = await file('one.csv', trust('ZZ1', 'ONE NHS TRUST'));
    await expect(run('import', 'trusts', path)).resolves.toMatchObject({ is: 0 });
  });

  it.each<[number, string, () => readonly string[] | Promise<readonly string[]>]>([
    [2, 'no such command', () => ['nonsense']],
    [2, 'nothing said to import', () => ['import']],
    [1, 'a file that is not there', () => ['import', 'trusts', join(folder, 'none.csv')]],
    [
      3,
      'a bad row',
      async () => ['import', 'trusts', await file('bad.csv', trust('ZZ2', 'TWO', '2001-02-30'))],
    ],
    [
      4,
      'a bad row skipped',
      async () => [
        'import',
        'trusts',
        '--skip-bad-rows',
        await file('skip.csv', trust('ZZ3', 'THREE'), trust('ZZ4', 'FOUR', 'long ago')),
      ],
    ],
    [
      5,
      'a row that differs',
      async () => ['import', 'trusts', await file('other.csv', trust('ZZ1', 'OTHER NHS TRUST'))],
    ],
    [0, 'help', () => ['--help']],
    [0, 'a log that is whole', () => ['verify']],
  ])('ends with %d for %s', async (code, _, args) => {
    const ended = await run(...(await args()));
    expect(ended).toEqual({ is: code, said: ended.said });
  });

  it('ends with 1 when the database is not there', async () => {
    const nowhere = Object.assign(new URL(database.appender), { port: '1' }).href;
    const path = await file('one.csv', trust('ZZ1', 'ONE NHS TRUST'));
    const ended = await forked({ APPENDER_URL: nowhere }, 'import', 'trusts', path).ended;
    expect(ended).toEqual({ is: 1, said: ended.said });
    expect(ended.said).toMatch(
      /^Nothing listens at the database 127\.0\.0\.1:1\/test_\w+: .*\nWhat was imported stays\./,
    );
    expect(ended.said).not.toContain(new URL(nowhere).password);
  });

  it('says who was refused, or that the log is away and not the database', async () => {
    const refused = Object.assign(new URL(database.reader), { password: 'guessed' }).href;
    const asReader = await forked({ READER_URL: refused }, 'verify').ended;
    expect(asReader.is).toBe(1);
    expect(asReader.said).toMatch(
      /refuses the password of the user throughline_reader: is it right in READER_URL\?/,
    );
    const noLog = 'kurrentdb://writer:secret@127.0.0.1:1?tls=false&maxDiscoverAttempts=1';
    const away = await forked({ ...settings, EVENT_LOG_URL: noLog }, 'verify').ended;
    expect(away.is).toBe(1);
    expect(away.said).toMatch(/Nothing answers where EVENT_LOG_URL says that the log is: 127\.0\.0\.1:1/);
    expect(away.said).not.toMatch(/secret|database/);
  });

  it('is not done when its supervisor leaves it in the middle', async () => {
    const { child, ended } = forked(settings, 'import', 'record');
    child.stdout?.once('data', () => child.disconnect());
    const { is } = await ended;
    expect(is).toBe(1);
  });

  it('is not done when its supervisor has left before it began', async () => {
    const { child, ended } = forked(settings, 'import', 'record');
    child.disconnect();
    const { is } = await ended;
    expect(is).toBe(1);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('is told apart when it is ended by %s', async (signal) => {
    const { child, ended } = forked(settings, 'import', 'record');
    child.once('spawn', () => child.kill(signal));
    await expect(ended).resolves.toMatchObject({ is: signal });
  });

  it('ends with 6 when the log is damaged', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query('alter table log.event disable trigger append_only');
    await owner.query('grant delete on log.event to current_user');
    await owner.query('delete from log.event where position = 1');
    await owner.end();
    const ended = await run('verify');
    expect(ended).toEqual({ is: 6, said: ended.said });
  });
});
