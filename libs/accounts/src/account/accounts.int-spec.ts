import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { findText } from '#testing/search';
import { openAccounts } from '../database/index.ts';
import { Accounts } from './index.ts';

const account = (subject: string, displayName: string) => ({
  subject,
  displayName,
  email: `${displayName.toLowerCase()}@zz.example`,
  role: 'trust-reporter',
  organisation: 'ZZ1',
});

describe('accounts', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let accounts: Accounts;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openAccounts(database.accounts);
    accounts = new Accounts(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });
  const session = (subject: string, id: number) =>
    pool.query(
      `INSERT INTO accounts.session (id_hash, subject, name, role, csrf_token, expires_at)
       VALUES ($1, $2, 'Ada Testname', 'trust-reporter', 'c', now() + interval '1 hour')`,
      [Buffer.alloc(32, id), subject],
    );

  it('are remembered as they were last described', async () => {
    await accounts.saw(account('s-1', 'Before'));
    await accounts.saw({ subject: 's-1', role: 'analyst' });
    const [known] = await accounts.list({ limit: 10 });
    expect(known).toEqual({
      subject: 's-1',
      role: 'analyst',
      firstSeenAt: expect.any(Date) as Date,
      lastSeenAt: expect.any(Date) as Date,
    });
    expect(known?.lastSeenAt.getTime()).toBeGreaterThanOrEqual(known?.firstSeenAt.getTime() ?? Infinity);
  });

  it('are listed page by page, and named where they have a name', async () => {
    await accounts.saw(account('s-2', 'Two'));
    await accounts.saw(account('s-3', 'Three'));
    const page = await accounts.list({ after: 's-1', limit: 1 });
    expect(page.map(({ subject }) => subject)).toEqual(['s-2']);
    expect(await accounts.names(['s-1', 's-2', 'nobody'])).toEqual(new Map([['s-2', 'Two']]));
  });

  it('are erased with their sessions, once, and only they', async () => {
    await accounts.saw(account('s-4', 'Yvette'));
    await session('s-4', 1);
    await session('s-4', 2);
    await session('s-2', 3);
    expect(await findText(database.superuser, 'yvette')).not.toEqual([]);

    const [first, ...again] = await Promise.all([1, 2, 3].map(() => accounts.erase('s-4', 'operator-1')));
    expect(first).toEqual({ erasedAt: expect.any(Date) as Date, sessionsEnded: 2 });
    expect([...again, await accounts.erase('s-4', 'operator-2')]).toEqual([first, first, first]);

    expect(await findText(database.superuser, 'yvette')).toEqual([]);
    expect(await findText(database.superuser, 's-4')).toEqual([]);
    const { rows } = await pool.query('SELECT subject FROM accounts.session');
    expect(rows).toEqual([{ subject: 's-2' }]);
    expect((await pool.query('SELECT erased_by FROM accounts.erasure')).rows).toEqual([
      { erased_by: 'operator-1' },
    ]);
  });

  it('that never were are not erased', async () =>
    expect(await accounts.erase('never', 'operator-1')).toBeUndefined());

  it('have no session once they are gone', async () => {
    await accounts.erase('s-3', 'operator-1');
    await expect(session('s-3', 4)).rejects.toMatchObject({ code: '23503' });
  });

  it('that are erased may sign in anew, and be erased anew', async () => {
    await accounts.saw(account('s-4', 'Yvette'));
    await accounts.erase('s-4', 'operator-2');
    const { rows } = await pool.query(
      "SELECT erased_by FROM accounts.erasure WHERE sessions_ended = 0 AND erased_by = 'operator-2'",
    );
    expect(rows).toHaveLength(1);
  });
});
