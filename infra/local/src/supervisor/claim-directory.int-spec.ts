import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { claimDirectory, type DirectoryClaim, type ClaimOptions } from './claim-directory.ts';

describe('the claim of a supervisor', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  let claims: DirectoryClaim[];
  let said: string[];
  beforeEach(async () => {
    database = await createTestDatabase();
    superuser = new pg.Client({ connectionString: database.superuser });
    await superuser.connect();
    [claims, said] = [[], []];
  });
  afterEach(async () => {
    await Promise.all(claims.map((held) => held.letGo()));
    await superuser.end();
    await database.drop();
  });

  const take = async (
    more: Partial<ClaimOptions> = {},
  ): Promise<DirectoryClaim & { isLost: () => boolean }> => {
    const held = await claimDirectory(database.owner, '/zz/data', {
      onProgress: (doing) => said.push(doing),
      ...more,
    });
    claims.push(held);
    let lost = false;
    void held.lost.then(() => (lost = true));
    return { ...held, isLost: () => lost };
  };
  const refused = { code: 'local/already-running' };
  const sessions = async (): Promise<number[]> => {
    const { rows } = await superuser.query<{ pid: number }>(
      `SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database()
       AND locktype = 'advisory' AND granted AND application_name LIKE 'throughline-supervisor %'`,
    );
    return rows.map(({ pid }) => pid);
  };
  const endSession = async (): Promise<void> => {
    for (const pid of await sessions()) await superuser.query('SELECT pg_terminate_backend($1)', [pid]);
  };
  const again = (): Promise<void> =>
    until('it is held again', () => said.includes('This is the only Throughline here, as before'), 30_000);

  it('is of one, until that one lets go', async () => {
    const first = await take();
    await expect(take()).rejects.toMatchObject(refused);
    await first.letGo();
    await expect(take()).resolves.toBeDefined();
    expect(first.isLost()).toBe(false);
  });

  it('is made again when its session was ended', async () => {
    const first = await take();
    for (const times of [1, 2, 3]) {
      said = [];
      await endSession();
      await again();
      expect(await sessions()).toHaveLength(1);
      await expect(take()).rejects.toMatchObject(refused);
      expect({ times, lost: first.isLost() }).toEqual({ times, lost: false });
    }
  });

  it('is never of two: whoever was slower hears that another has it', async () => {
    const first = await take();
    await endSession();
    const second = await take().catch(() => undefined);
    const believers = () => [!first.isLost() && second === undefined, first.isLost() && second !== undefined];
    await until(
      'one of them has it',
      async () => believers().includes(true) && (await sessions()).length === 1,
    );
    expect(believers().filter(Boolean)).toHaveLength(1);
  });

  it('is lost to another who took it while the database was away', async () => {
    const first = await take();
    const name = new URL(database.superuser).pathname.slice(1);
    const elsewhere = new pg.Client({
      connectionString: Object.assign(new URL(database.superuser), { pathname: '/postgres' }).href,
    });
    await elsewhere.connect();
    await elsewhere.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    await endSession();
    await until('it is missed', () => said.length > 0);
    await superuser.query(`SELECT pg_advisory_lock(hashtextextended('supervisor of /zz/data', 1953001071))`);
    await elsewhere.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    await elsewhere.end();
    await expect(first.lost).resolves.toMatchObject(refused);
  });

  it('is made again when the server no longer answers, though the connection stands', async () => {
    const first = await take({ beatMs: 50, answerMs: 500 });
    const [pid = 0] = await sessions();
    expect(await readFile(`/proc/${String(pid)}/cmdline`, 'latin1')).toContain('postgres');
    process.kill(pid, 'SIGSTOP');
    try {
      await until('it is missed', () => said.length > 0, 30_000);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await again();
    expect(first.isLost()).toBe(false);
  });
});
