import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openAccounts } from '../database/open-accounts.ts';
import { hashOf } from './secret.ts';
import { Sessions } from './sessions.ts';

const person = {
  subject: 's-1',
  role: 'reviewer',
  organisation: 'ZZ1',
  name: 'Rowan',
  email: 'r@zz.example',
};

describe('sessions', () => {
  let database: TestDatabase;
  let accounts: pg.Pool;
  let clock: Date;
  let sessions: Sessions;
  const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000));

  beforeAll(async () => {
    database = await createTestDatabase();
    accounts = openAccounts(database.accounts);
  });
  beforeEach(() => {
    clock = new Date('2026-07-01T09:00:00Z');
    sessions = new Sessions(accounts, { now: () => clock });
  });
  afterAll(async () => {
    await accounts.end();
    await database.drop();
  });

  it('say who it is, and the account holds no more than that', async () => {
    const id = await sessions.begin(person, { id: 'p-1', idToken: 'token' });
    expect(await sessions.find(id)).toEqual({
      ...{ subject: 's-1', role: 'reviewer', organisation: 'ZZ1', name: 'Rowan', idToken: 'token' },
      csrfToken: expect.stringMatching(/^[\w-]{43}$/) as string,
      expiresAt: new Date('2026-07-01T09:30:00Z'),
      isToAsk: false,
    });
    const { rows } = await accounts.query("SELECT * FROM accounts.account WHERE subject = 's-1'");
    expect(rows).toEqual([
      {
        ...{ subject: 's-1', display_name: 'Rowan', email: 'r@zz.example', role: 'reviewer' },
        ...{ organisation: 'ZZ1', first_seen_at: clock, last_seen_at: clock },
      },
    ]);
  });

  it('are found by an id that the database does not hold', async () => {
    const id = await sessions.begin(person, {});
    const { rows } = await accounts.query<{ row: string }>(
      'SELECT session::text AS row FROM accounts.session',
    );
    const kept = rows.map(({ row }) => row).join();
    expect(kept).not.toContain(id);
    expect(kept).not.toContain(Buffer.from(id, 'base64url').toString('hex'));
    expect(await sessions.find(`${id}x`)).toBeUndefined();
  });

  it('end after thirty minutes without a request, and live on with one', async () => {
    const [used, idle] = [await sessions.begin(person, {}), await sessions.begin(person, {})];
    later(29);
    expect(await sessions.find(used)).toBeDefined();
    later(29);
    expect(await sessions.find(used)).toBeDefined();
    expect(await sessions.find(idle)).toBeUndefined();
  });

  it('end after twelve hours, however busy', async () => {
    let id = await sessions.begin(person, {});
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      later(20);
      id = (await sessions.find(id))?.newId ?? id;
    }
    later(19);
    expect((await sessions.find(id))?.expiresAt).toEqual(new Date('2026-07-01T21:00:00Z'));
    later(1);
    expect(await sessions.find(id)).toBeUndefined();
  });

  it('get a new id each hour, and the one before is served half a minute longer', async () => {
    const id = await sessions.begin(person, {});
    for (let step = 0; step < 3; step += 1) await sessions.find((later(20), id));
    const { rows } = await accounts.query('SELECT FROM accounts.session WHERE previous_hash = $1', [
      hashOf(id),
    ]);
    expect(rows).toHaveLength(1);
    expect(await sessions.find((later(0.4), id))).not.toHaveProperty('newId');
    expect(await sessions.find((later(0.2), id))).toBeUndefined();
  });

  it('give several requests at once one new id', async () => {
    const id = await sessions.begin(person, {});
    for (let step = 0; step < 2; step += 1) await sessions.find((later(25), id));
    later(25);
    const found = await Promise.all(Array.from({ length: 8 }, () => sessions.find(id)));
    expect(found.map((session) => session?.subject)).toEqual(found.map(() => 's-1'));
    const given = found.flatMap((session) => session?.newId ?? []);
    expect(given).toHaveLength(1);
    expect(await sessions.find(given[0] ?? '')).toMatchObject({ subject: 's-1' });
  });

  it('end when they are told to, the one of a browser at its next sign-in', async () => {
    const first = await sessions.begin(person, {});
    const second = await sessions.begin(person, {}, first);
    expect([await sessions.find(first), await sessions.end(second), await sessions.end(second)]).toEqual([
      undefined,
      true,
      false,
    ]);
    expect(await sessions.find(second)).toBeUndefined();
  });

  it('end with the provider’s own, and not those that began after it said so', async () => {
    const [one, other] = [
      await sessions.begin(person, { id: 'a' }),
      await sessions.begin(person, { id: 'b' }),
    ];
    const saidAt = clock;
    later(1);
    const third = await sessions.begin(person, { id: 'c' });
    expect(await sessions.endOf({}, saidAt)).toBe(0);
    expect(await sessions.endOf({ id: 'a', subject: 'somebody else' }, saidAt)).toBe(0);
    expect(await sessions.endOf({ id: 'a', subject: 's-1' }, saidAt)).toBe(1);
    await sessions.endOf({ subject: 's-1' }, saidAt);
    expect([await sessions.find(one), await sessions.find(other)]).toEqual([undefined, undefined]);
    expect(await sessions.find(third)).toBeDefined();
  });

  it('are to be asked about each ten minutes, by one who comes, where the provider can be asked', async () => {
    const [asked, silent] = [
      await sessions.begin(person, { refreshToken: 'r-1' }),
      await sessions.begin(person, {}),
    ];
    const isToAsk = async () => [
      (await sessions.find(asked))?.isToAsk,
      (await sessions.find(silent))?.isToAsk,
    ];
    expect([await isToAsk(), await sessions.toAsk(asked)]).toEqual([[false, false], undefined]);
    later(10);
    expect(await isToAsk()).toEqual([true, false]);
    const given = await Promise.all([asked, asked, asked, silent].map((id) => sessions.toAsk(id)));
    expect(given.filter((token) => token !== undefined)).toEqual(['r-1']);
    expect(await isToAsk()).toEqual([false, false]);
    // Whoever took it never told what came of it.
    later(1);
    expect(await sessions.toAsk(asked)).toBe('r-1');
    await sessions.vouchedAgain(asked, { ...person, role: 'steward', name: 'Wren' }, 'r-2');
    expect(await sessions.find(asked)).toMatchObject({ role: 'steward', name: 'Wren', isToAsk: false });
    const { rows } = await accounts.query("SELECT role FROM accounts.account WHERE subject = 's-1'");
    expect(rows).toEqual([{ role: 'steward' }]);
    later(10);
    expect(await sessions.toAsk(asked)).toBe('r-2');
  });

  it('end with the account', async () => {
    const id = await sessions.begin({ ...person, subject: 's-2' }, {});
    await accounts.query("DELETE FROM accounts.account WHERE subject = 's-2'");
    expect(await sessions.find(id)).toBeUndefined();
  });
});
