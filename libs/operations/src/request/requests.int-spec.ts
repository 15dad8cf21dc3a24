import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { Requests } from './requests.ts';

const eventId = '00000000-0000-4000-8000-000000000001';
const by = { subject: 'op-1', role: 'operator' };
const refused = { code: '42501' };

describe('what operators ask', () => {
  let database: TestDatabase;
  const pools = new Map<string, pg.Pool>();
  const poolOf = (role: 'accounts' | 'reader' | 'projector' | 'appender'): pg.Pool => {
    const pool = pools.get(role) ?? new pg.Pool({ connectionString: database[role] });
    pools.set(role, pool);
    return pool;
  };
  const requestsAs = (role: 'accounts' | 'reader' | 'projector') =>
    new Requests(async <Row>(sql: string, values: unknown[]) => {
      return (await poolOf(role).query(sql, values)).rows as Row[];
    });
  const settle = (id: string) =>
    poolOf('projector').query('INSERT INTO operations.outcome (request, outcome) VALUES ($1, $2)', [
      id,
      'still-parked',
    ]);

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    pools.clear();
    await database.drop();
  });

  it('is kept with who asked, in which role, when and why', async () => {
    const skip = { action: 'skip', projection: 'timeline', eventId, reason: 'mistaken' } as const;
    const id = await requestsAs('accounts').ask(skip, by);
    const kept = { id, ...skip, askedBy: 'op-1', askedRole: 'operator', askedAt: expect.any(Date) as Date };
    expect(await requestsAs('reader').find(id)).toEqual(kept);
    expect(await requestsAs('projector').pending()).toEqual([kept]);
    expect(await requestsAs('reader').newest(5)).toEqual([kept]);
    await settle(id);
    expect(await requestsAs('projector').pending()).toEqual([]);
    const settled = { ...kept, outcome: 'still-parked', settledAt: expect.any(Date) as Date };
    expect(await requestsAs('reader').lastAbout([eventId])).toEqual(new Map([[eventId, settled]]));
  });

  it('is asked once, however many ask at once, and anew when it was done', async () => {
    const order = { action: 'retry', projection: 'timeline', eventId } as const;
    const ask = () => requestsAs('accounts').ask(order, by);
    const ids = await Promise.all(Array.from({ length: 10 }, ask));
    expect(new Set(ids).size).toBe(1);
    expect(await requestsAs('projector').pending()).toHaveLength(1);
    await settle(ids[0] ?? '');
    expect(await ask()).not.toBe(ids[0]);
  });

  it('is done once: a second outcome is refused', async () => {
    const id = await requestsAs('accounts').ask({ action: 'retry', projection: 'timeline', eventId }, by);
    await settle(id);
    await expect(settle(id)).rejects.toMatchObject({ constraint: 'outcome_pkey' });
  });

  it('has a reason where something is skipped, and one of a few', async () => {
    const ask = (reason: string | null) =>
      poolOf('accounts').query("SELECT operations.ask('skip', 'timeline', $1, $2, 'op', 'operator')", [
        eventId,
        reason,
      ]);
    for (const reason of [null, 'Dr Zed asked for it'])
      await expect(ask(reason)).rejects.toMatchObject({ code: '23514' });
  });

  it.each([
    ['accounts', 'SELECT FROM operations.request'],
    ['accounts', "UPDATE operations.request SET asked_by = 'another'"],
    ['accounts', 'DELETE FROM operations.request'],
    [
      'accounts',
      `INSERT INTO operations.request (action, projection, event_id, asked_by, asked_role)
                  VALUES ('retry', 'timeline', '${eventId}', 'another', 'operator')`,
    ],
    ['accounts', 'SELECT FROM operations.outcome'],
    ['projector', "UPDATE operations.request SET asked_by = 'another'"],
    ['projector', 'DELETE FROM operations.request'],
    ['projector', "UPDATE operations.outcome SET outcome = 'skipped'"],
    ['projector', 'DELETE FROM operations.outcome'],
    ['projector', `SELECT operations.ask('retry', 'timeline', '${eventId}', NULL, 'another', 'operator')`],
    ['reader', `SELECT operations.ask('retry', 'timeline', '${eventId}', NULL, 'another', 'operator')`],
    ['reader', "UPDATE operations.request SET asked_by = 'another'"],
    ['appender', 'SELECT FROM operations.request'],
    ['appender', `SELECT operations.ask('retry', 'timeline', '${eventId}', NULL, 'another', 'operator')`],
  ] as const)(
    'lets nobody change the audit, or write it past the one way: %s: %s',
    async (role, statement) => {
      await expect(poolOf(role).query(statement)).rejects.toMatchObject(refused);
    },
  );
});
