import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openProxy, type Proxy } from '#testing/proxy';
import { until } from '#testing/waiting';
import { openPool } from './open-pool.ts';

/** Sessions of the pool of a spec, as the server has them. */
async function sessionsSeenBy(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where application_name = 'spec' and datname = current_database()`,
  );
  return rowCount ?? 0;
}

describe('a pool', () => {
  let database: TestDatabase;
  let line: Proxy;
  const open = (more: Partial<Parameters<typeof openPool>[0]> = {}) =>
    openPool({ url: line.through(database.reader), name: 'spec', work: 'questions', most: 2, ...more });
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    line = await openProxy(() => Number(new URL(database.reader).port));
  });
  afterEach(() => line.close());
  afterAll(() => database.drop());

  it('gives an answer up that was lost on the way, and answers the next question', async () => {
    const pool = open();
    await Promise.all([pool.query('select 1'), pool.query('select 1')]);
    line.fallSilent();
    const lost = pool.query('select 1');
    await line.swallowed();
    line.speak();
    await expect(lost).rejects.toThrow('carries nothing any more');
    await expect(pool.query('select 2 as two')).resolves.toMatchObject({ rows: [{ two: 2 }] });
    await pool.end();
  });

  it('lets work take its time', async () => {
    const pool = open({ work: 'upkeep' });
    await expect(pool.query('select pg_sleep(10)')).resolves.toMatchObject({ rowCount: 1 });
    await pool.end();
  });

  it('ends, whatever it waits for', async () => {
    const pool = open({ work: 'upkeep' });
    await pool.query('select 1');
    const asked = [
      pool.query('select pg_sleep(60)'),
      pool.query('select pg_sleep(60)'),
      pool.query('select 1'),
    ];
    const settled = Promise.allSettled(asked);
    line.fallSilent();
    await pool.end();
    expect(await settled).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
  });

  it('closes in time without being told of it', async () => {
    const pool = open();
    await pool.query('select 1');
    line.fallSilent();
    await pool.end();
    expect(pool.totalCount).toBe(0);
  });

  it('leaves no session behind on the server, whether it was in use or not', async () => {
    const pool = open({ most: 3 });
    const other = new pg.Client(database.superuser);
    await other.connect();
    const sessions = () => sessionsSeenBy(other);
    await Promise.all([1, 2, 3].map(() => pool.query('select pg_sleep(0.1)')));
    expect(await sessions()).toBe(3);
    line.fallSilent();
    const lost = pool.query('select 1');
    await line.swallowed();
    line.speak();
    await expect(lost).rejects.toThrow('carries nothing any more');
    await until('they are gone', async () => (await sessions()) === 0, 5_000);
    await Promise.all([pool.end(), other.end()]);
  });

  it('leaves no session behind of a line that was cut while the server could not be asked', async () => {
    const pool = open({ limits: { statementMs: 100 } });
    const other = new pg.Client(database.superuser);
    await other.connect();
    await pool.query('select 1');
    line.fallSilent();
    await expect(pool.query('select 1')).rejects.toThrow('did not answer in time');
    const sessions = () => sessionsSeenBy(other);
    expect(await sessions()).toBe(1);
    line.speak();
    await until('it is gone', async () => (await sessions()) === 0, 15_000);
    await Promise.all([pool.end(), other.end()]);
  });

  it('lets nobody wait for the locks of a session that was lost in the middle of a copy', async () => {
    const pool = open({ work: 'pages' });
    const other = new pg.Client(database.superuser);
    await other.connect();
    const ask = async (question: string): Promise<boolean> => {
      const { rows } = await other.query<{ yes: boolean }>(`select ${question} as yes`);
      return rows[0]?.yes === true;
    };
    const client = await pool.connect();
    await client.query('create temp table filled (one text)');
    await client.query('begin; select pg_advisory_xact_lock(7)');
    const copy = client.query(copyFrom('copy filled from stdin'));
    const lost = once(copy, 'error');
    await until('the server waits for rows', () =>
      ask(`exists (select from pg_stat_activity where query like 'copy %' and wait_event = 'ClientRead'
             and datname = current_database())`),
    );
    line.fallSilent();
    copy.write('row\n');
    await line.swallowed();
    line.speak();
    await expect(lost).resolves.toMatchObject([{ code: 'ECONNRESET' }]);
    await until('its lock is free', () => ask('pg_try_advisory_lock(7)'), 5_000);
    client.release(true);
    await Promise.all([pool.end(), other.end()]);
  });
});
