import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { findText } from '#testing/search';
import { openAccounts } from '../database/open-accounts.ts';
import { Sessions } from '../session/sessions.ts';
import { Accounts } from './accounts.ts';

const person = (subject: string, name: string) => ({
  ...{ subject, name, email: `${name}@zz.example` },
  ...{ role: 'trust-reporter', organisation: 'ZZ1' },
});

describe('accounts', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let accounts: Accounts;
  let sessions: Sessions;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openAccounts(database.accounts);
    accounts = new Accounts(pool);
    sessions = new Sessions(pool);
    await sessions.begin({ subject: 's-1', role: 'analyst' }, {});
    await sessions.begin(person('s-2', 'Two'), {});
    await sessions.begin(person('s-3', 'Three'), {});
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are listed page by page, in the order of their subjects', async () => {
    const [firstSeenAt, lastSeenAt] = [expect.any(Date) as Date, expect.any(Date) as Date];
    expect(await accounts.list({ limit: 1 })).toEqual([
      { subject: 's-1', role: 'analyst', firstSeenAt, lastSeenAt },
    ]);
    expect(await accounts.list({ after: 's-1', limit: 1 })).toEqual([
      {
        ...{ subject: 's-2', displayName: 'Two', email: 'Two@zz.example', firstSeenAt, lastSeenAt },
        ...{ role: 'trust-reporter', organisation: 'ZZ1' },
      },
    ]);
    expect(await accounts.list({ after: 's-3', limit: 1 })).toEqual([]);
  });

  it('are erased with their sessions, once, and only they', async () => {
    const [one, other] = [
      await sessions.begin(person('s-4', 'Yvette'), { idToken: `e30.${btoa('{"name":"Yvette"}')}.x` }),
      await sessions.begin(person('s-4', 'Yvette'), {}),
    ];
    expect(await findText(database.superuser, 'Yvette')).toHaveLength(4);

    const answers = await Promise.all([1, 2, 3].map(() => accounts.erase('s-4', 'operator-1')));
    const erasure = { erasedAt: expect.any(Date) as Date, sessionsEnded: 2 };
    expect([...answers, await accounts.erase('s-4', 'operator-2')]).toEqual(Array(4).fill(erasure));

    expect(await findText(database.superuser, 'Yvette')).toEqual([]);
    expect(await findText(database.superuser, 's-4')).toEqual([]);
    expect([await sessions.find(one), await sessions.find(other)]).toEqual([undefined, undefined]);
    expect((await accounts.list({ limit: 10 })).map(({ subject }) => subject)).toEqual(['s-1', 's-2', 's-3']);
    const { rows } = await pool.query('SELECT erased_by, sessions_ended FROM accounts.erasure');
    expect(rows).toEqual([{ erased_by: 'operator-1', sessions_ended: 2 }]);
  });

  it('that never were are not erased', async () =>
    expect(await accounts.erase('never', 'operator-1')).toBeUndefined());

  it('that were erased may sign in anew, and be erased anew', async () => {
    await sessions.begin(person('s-4', 'Yvette'), {});
    expect(await accounts.erase('s-4', 'operator-2')).toMatchObject({ sessionsEnded: 1 });
  });
});
