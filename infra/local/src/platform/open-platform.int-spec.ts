import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../cluster/free-port.ts';
import { ensurePasswords, passwordsFile } from '../passwords/passwords.ts';
import { openPostgres, type Postgres } from '../postgres/open-postgres.ts';
import type { PlatformSettings } from '../settings/platform-config.ts';
import { openPlatform } from './open-platform.ts';

/** A server that carries bytes to a port. */
const forwarding = (port: number): Server =>
  createServer((socket) => {
    const upstream = connect({ host: '127.0.0.1', port });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    socket.pipe(upstream).pipe(socket);
  });

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

describe('the local platform', () => {
  let directory: string;
  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'throughline-spec-')), 'data');
  });
  afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

  const open = (settings: Partial<PlatformSettings> = {}, said: string[] = []) =>
    openPlatform({
      onProgress: (doing) => said.push(doing),
      limitMs: 1_000,
      settings: { directory, databaseUrl: undefined, ...settings },
    });
  const who = 'SELECT session_user::text AS who, current_database()::text AS at';

  it('is the embedded database where no other is named, and one may join another', async () => {
    const first = await open();
    const said: string[] = [];
    const second = await open({}, said);
    expect(second.urls).toEqual(first.urls);
    expect(said).toEqual(['Preparing the database']);
    await first.close();
    await expect(ask(second.urls.reader, who)).resolves.toEqual([
      { who: 'throughline_reader', at: 'throughline' },
    ]);
    await second.close();
  });

  it('that was made before there were accounts gets their role, schema and password at the next start', async () => {
    const before = await open();
    const { superuserUrl, close } = await openPostgres({ directory, onProgress: () => undefined });
    const database = Object.assign(new URL(superuserUrl), { pathname: '/throughline' }).href;
    await ask(database, 'DROP SCHEMA accounts CASCADE');
    await ask(database, 'DROP OWNED BY throughline_accounts; DROP ROLE throughline_accounts');
    await Promise.all([close(), before.close()]);
    const { accounts: _later, ...kept } = await ensurePasswords(directory);
    await writeFile(passwordsFile(directory), JSON.stringify(kept));

    const after = await open();
    await expect(ask(after.urls.accounts, who)).resolves.toEqual([
      { who: 'throughline_accounts', at: 'throughline' },
    ]);
    await expect(ask(after.urls.accounts, 'SELECT FROM accounts.text')).resolves.toEqual([]);
    await after.close();
    const again = await open();
    await expect(ask(again.urls.accounts, who)).resolves.toHaveLength(1);
    await again.close();
  });

  describe('with DATABASE_URL', () => {
    const name = 'nhs_record';
    const admin = 'dba';
    let server: Postgres;
    let away: string;
    const realUrl = (database: string): string => {
      const url = new URL(server.superuserUrl);
      [url.username, url.password, url.pathname] = [admin, 'spec', `/${database}`];
      return url.href;
    };

    // Not the run's own cluster: passwords of roles are changed here, and roles belong to the whole server.
    beforeAll(async () => {
      away = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
      server = await openPostgres({ directory: join(away, 'real'), onProgress: () => undefined });
      await ask(server.superuserUrl, `CREATE ROLE ${admin} LOGIN CREATEROLE PASSWORD 'spec'`);
      await ask(server.superuserUrl, `CREATE DATABASE ${name} OWNER ${admin}`);
    });
    afterAll(async () => {
      await server.close();
      await rm(away, { recursive: true, force: true });
    });

    it('is that database, and starts none', async () => {
      const platform = await open({ databaseUrl: realUrl(name) });
      await expect(ask(platform.urls.owner, who)).resolves.toEqual([{ who: 'throughline_owner', at: name }]);
      await platform.close();
      await expect(ask(platform.urls.reader, who)).resolves.toEqual([
        { who: 'throughline_reader', at: name },
      ]);
    });

    it('gives the roles new passwords when the old ones are lost', async () => {
      const before = await open({ databaseUrl: realUrl(name) });
      await rm(directory, { recursive: true });
      const after = await open({ databaseUrl: realUrl(name) });
      await expect(ask(after.urls.reader, who)).resolves.toEqual([{ who: 'throughline_reader', at: name }]);
      await expect(ask(before.urls.reader, who)).rejects.toThrow(/password authentication failed/);
    });

    it('is refused when it is not in UTF-8', async () => {
      await ask(
        server.superuserUrl,
        `CREATE DATABASE ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'`,
      );
      await expect(open({ databaseUrl: realUrl('ascii') })).rejects.toMatchObject({
        code: 'local/database-unsuitable',
      });
    });

    it('is refused when one of the roles may do too much', async () => {
      await open({ databaseUrl: realUrl(name) });
      await ask(server.superuserUrl, 'ALTER ROLE throughline_reader SUPERUSER');
      const opening = open({ databaseUrl: realUrl(name) });
      await expect(opening).rejects.toMatchObject({
        code: 'local/role-too-powerful',
      });
      await ask(server.superuserUrl, 'ALTER ROLE throughline_reader NOSUPERUSER');
    });

    it.each<[string, (url: URL) => unknown, RegExp]>([
      [
        'nothing listens',
        (url) => (url.port = '1'),
        /^The database 127\.0\.0\.1:1\/.* cannot be used\. Nothing listens at/,
      ],
      ['the password is wrong', (url) => (url.password = 'guessed'), /refuses the password of the user dba/],
      ['it has no password', (url) => (url.password = ''), /asks for a password, and DATABASE_URL has none/],
      [
        'the user is nobody',
        (url) => (url.username = 'zz_nobody'),
        /refuses the password of the user zz_nobody/,
      ],
      ['the database is not there', (url) => (url.pathname = '/zz_none'), /has no such database/],
      [
        'the host is unknown',
        (url) => (url.hostname = 'zz.invalid'),
        /zz\.invalid:\d+\/.* (is unknown|cannot be looked up)/,
      ],
      [
        'a file is not there',
        (url) => (url.search = '?sslmode=verify-full&sslrootcert=/zz/ca.crt'),
        /file \/zz\/ca\.crt, which DATABASE_URL names, is not there/,
      ],
      ['there is no TLS', (url) => (url.search = '?sslmode=verify-full'), /does not speak TLS/],
    ])('says what is wrong, without the password: %s', async (_, change, sentence) => {
      const url = new URL(realUrl(name));
      change(url);
      const failure = await open({ databaseUrl: url.href }).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        code: 'local/database-unreachable',
        message: expect.stringMatching(sentence) as string,
      });
      expect(String(failure)).not.toMatch(/spec@|guessed/);
    });

    it('is waited for while it is starting, and that is said', async () => {
      const port = await freePort();
      const url = Object.assign(new URL(realUrl(name)), { port: String(port) });
      const said: string[] = [];
      let late: Server | undefined;
      const onProgress = (doing: string) => {
        said.push(doing);
        if (doing.startsWith('Waiting'))
          late ??= forwarding(Number(new URL(server.superuserUrl).port)).listen(port, '127.0.0.1');
      };
      const settings = { directory, databaseUrl: url.href };
      await expect(openPlatform({ onProgress, settings })).resolves.toBeDefined();
      expect(said).toContainEqual(
        expect.stringMatching(
          /^Waiting, for up to 60 s more: Nothing listens at the database 127\.0\.0\.1:\d+/,
        ),
      );
      late?.close();
    });
  });
});
