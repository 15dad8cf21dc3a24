import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { until } from '#testing/waiting';
import { isAlive } from '../cluster/running-process.ts';
import { readPostmasterFile } from '../cluster/postmaster-file.ts';
import { openPostgres, type Postgres } from './open-postgres.ts';

const module = new URL('open-postgres.ts', import.meta.url).href;
const holding = `
  import { openPostgres } from '${module}';
  const { superuserUrl } = await openPostgres({ directory: process.argv[1], onProgress: () => {} });
  console.log(superuserUrl);
  setInterval(() => {}, 1_000_000);`;

/** Another process that uses the server, as a supervisor does, without any of our settings. */
async function holder(directory: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holding, directory], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, url };
}

async function ask<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let directory: string;
  let opened: Postgres[];

  const open = async (said: string[] = []): Promise<Postgres> => {
    const postgres = await openPostgres({ directory, onProgress: (doing) => said.push(doing) });
    opened.push(postgres);
    return postgres;
  };
  const serverPid = async (): Promise<number> =>
    (await readPostmasterFile(join(directory, 'postgres')))?.pid ?? 0;
  const daemonPid = async (): Promise<number> => {
    const status = await readFile(`/proc/${String(await serverPid())}/status`, 'utf8');
    return Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]);
  };
  const kill = async (pid: number): Promise<void> => {
    process.kill(pid, 'SIGKILL');
    await until(`process ${String(pid)} has gone`, () => !isAlive(pid));
  };

  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'throughline-spec-')), 'data');
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((postgres) => postgres.close()));
    // A daemon that was set on the files by a user who was killed may still be letting go of them.
    await rm(join(directory, '..'), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('speaks UTF-8 where LANG is unset', async () => {
    const { process: user, url } = await holder(directory);
    await expect(
      ask(
        url,
        `SELECT current_setting('server_encoding') AS encoding, upper('çé') AS upper, 'Ω' > 'z' AS sorted`,
      ),
    ).resolves.toEqual({ encoding: 'UTF8', upper: 'ÇÉ', sorted: true });
    user.kill('SIGKILL');
    await until('it has stopped', async () => (await serverPid()) === 0);
  });

  it('listens on the loopback address alone, and asks for the password', async () => {
    const { superuserUrl } = await open();
    await expect(
      ask(
        superuserUrl,
        `SELECT current_setting('listen_addresses') AS on, current_setting('unix_socket_directories') AS in`,
      ),
    ).resolves.toEqual({ on: '127.0.0.1', in: '' });
    const stranger = new URL(superuserUrl);
    stranger.password = 'guessed';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps its data', async () => {
    const first = await open();
    await ask(first.superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.close();
    expect(await serverPid()).toBe(0);
    const second = await open();
    await expect(ask(second.superuserUrl, 'SELECT answer FROM kept')).resolves.toEqual({ answer: 42 });
  });

  it('is shared by all who open it, and stops with the last', async () => {
    const [first, second, third] = await Promise.all([open(), open(), open()]);
    const pid = await serverPid();
    expect(second.superuserUrl).toBe(first.superuserUrl);
    expect(third.superuserUrl).toBe(first.superuserUrl);
    await first.close();
    await second.close();
    await expect(ask(third.superuserUrl, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
    await third.close();
    expect(isAlive(pid)).toBe(false);
  });

  it('stops cleanly when its only user is killed', async () => {
    const { process: user } = await holder(directory);
    const [server, daemon] = [await serverPid(), await daemonPid()];
    user.kill('SIGKILL');
    await until('server and daemon have gone', () => !isAlive(server) && !isAlive(daemon));
    await expect(readFile(join(directory, 'postgres.log'), 'utf8')).resolves.toContain(
      'database system is shut down',
    );
  });

  it('is adopted by the next run when its daemon was killed too', async () => {
    const { process: user, url } = await holder(directory);
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const server = await serverPid();
    // Held still first: a user who sees its daemon go sets a new one on the files, which would then end the server.
    user.kill('SIGSTOP');
    await kill(await daemonPid());
    user.kill('SIGKILL');
    expect(isAlive(server)).toBe(true);

    const said: string[] = [];
    const next = await open(said);
    expect(said).toContain(
      `Taking over PostgreSQL, left running by an earlier run (process ${String(server)})`,
    );
    expect(await serverPid()).toBe(server);
    await expect(ask(next.superuserUrl, 'SELECT answer FROM kept')).resolves.toEqual({ answer: 42 });
    await next.close();
    expect(isAlive(server)).toBe(false);
  });

  it('is not left alone when its daemon is killed in use', async () => {
    const said: string[] = [];
    const postgres = await open(said);
    const server = await serverPid();
    await kill(await daemonPid());
    await until('a new daemon took it over', () => said.some((line) => line.startsWith('Taking over')));
    await until('the new daemon can be called', () =>
      access(join(directory, 'keeper.json')).then(
        () => true,
        () => false,
      ),
    );
    await postgres.close();
    expect(isAlive(server)).toBe(false);
  });

  it('says what its log said when it goes in use', async () => {
    const postgres = await open();
    await kill(await serverPid());
    await expect(postgres.lost).resolves.toContain('database system is ready to accept connections');
  });

  it('starts over a pid file whose number now belongs to another program', async () => {
    await (await open()).close();
    const file = join(directory, 'postgres', 'postmaster.pid');
    await writeFile(file, `${String(process.pid)}\n${directory}/postgres\n1\n5432\n\n127.0.0.1\n`);
    const { superuserUrl } = await open();
    await expect(ask(superuserUrl, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
  });

  it('leaves the data of another release alone', async () => {
    const cluster = join(directory, 'postgres');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    await expect(open()).rejects.toMatchObject({ code: 'local/data-of-another-version' });
    await expect(readFile(join(cluster, 'PG_VERSION'), 'utf8')).resolves.toBe('17\n');
  });

  it('refuses to guess when the passwords are gone', async () => {
    await (await open()).close();
    await rm(join(directory, 'passwords.json'));
    await expect(open()).rejects.toMatchObject({ code: 'local/password-unknown' });
  });
});
