import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { findText } from '#testing/search';
import { until } from '#testing/waiting';
import { openAccounts } from '../database/open-accounts.ts';
import { Texts } from './texts.ts';

describe('texts', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let texts: Texts;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openAccounts(database.accounts);
    texts = new Texts(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });
  const bodyOf = async (id: string): Promise<unknown> =>
    (await pool.query<{ body: string }>('SELECT body FROM accounts.text WHERE id = $1', [id])).rows[0]?.body;

  it('are kept once: who sends one again is told what stands', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const first = await texts.keep([
      { id: other, body: 'ø' },
      { id: one, body: 'first' },
    ]);
    expect(new Map(first.map(({ id, body }) => [id, body]))).toEqual(
      new Map([
        [one, 'first'],
        [other, 'ø'],
      ]),
    );
    expect(first[0]?.salt).toHaveLength(32);
    expect(first[0]?.salt).not.toEqual(first[1]?.salt);
    expect(await texts.keep([{ id: one, body: 'second' }])).toEqual(first.filter(({ id }) => id === one));
    expect(await texts.keep([])).toEqual([]);
  });

  it('are the same for a hundred copies of one command', async () => {
    const given = [1, 2, 3].map(() => ({ id: randomUUID(), body: 'copied' }));
    const kept = await Promise.all(
      Array.from({ length: 100 }, (_, copy) => texts.keep(copy % 2 === 0 ? given : given.toReversed())),
    );
    const salts = kept.map((one) => one.map(({ id, salt }) => `${id} ${salt.toString('hex')}`).sort());
    expect(new Set(salts.map((one) => one.join())).size).toBe(1);
  });

  it('go when every copy that kept them was refused, and not before', async () => {
    const id = randomUUID();
    await Promise.all([texts.keep([{ id, body: 'mine' }]), texts.keep([{ id, body: 'mine' }])]);
    await texts.forget([id]);
    expect(await bodyOf(id)).toBe('mine');
    await Promise.all([texts.forget([id]), texts.forget([])]);
    expect(await bodyOf(id)).toBeUndefined();
    await texts.forget([id]);
    const [anew] = await texts.keep([{ id, body: 'anew' }]);
    expect(anew?.body).toBe('anew');
  });

  it('are taken away for good, with who did it and why', async () => {
    const id = randomUUID();
    await texts.keep([{ id, body: 'Yvonne Testname was late' }]);
    const redacted = await texts.redact(id, 'names-a-person', 'operator-1');
    expect(redacted).toEqual({ reason: 'names-a-person', redactedAt: expect.any(Date) as Date });
    expect(await texts.redact(id, 'unlawful', 'operator-2')).toEqual(redacted);
    expect(await findText(database.superuser, 'yvonne testname')).toEqual([]);
    const { rows } = await pool.query('SELECT redacted_by FROM accounts.redaction WHERE text_id = $1', [id]);
    expect(rows).toEqual([{ redacted_by: 'operator-1' }]);
  });

  it.each(['names-a-person', 'person-asked', 'unlawful', 'confidential'] as const)(
    'may be taken away because: %s',
    async (reason) => {
      const id = randomUUID();
      await texts.keep([{ id, body: 'x' }]);
      expect(await texts.redact(id, reason, 'operator-1')).toMatchObject({ reason });
    },
  );

  it('that were taken away do not come back, and those beside them are kept', async () => {
    const [gone, beside] = [randomUUID(), randomUUID()];
    await texts.keep([{ id: gone, body: 'x' }]);
    await texts.redact(gone, 'person-asked', 'operator-1');
    const again = await texts.keep([
      { id: beside, body: 'beside' },
      { id: gone, body: 'x' },
    ]);
    expect(again.map(({ id }) => id)).toEqual([beside]);
    expect(await bodyOf(gone)).toBeUndefined();
  });

  /** Sends a text again while somebody is taking it away; fulfilled with its body afterwards. */
  async function sentMeanwhile(): Promise<unknown> {
    const id = randomUUID();
    await texts.keep([{ id, body: 'x' }]);
    const redacting = await pool.connect();
    await redacting.query('BEGIN');
    await redacting.query('DELETE FROM accounts.text WHERE id = $1', [id]);
    await redacting.query(
      `INSERT INTO accounts.redaction (text_id, reason, redacted_by) VALUES ($1, 'unlawful', 'operator-1')`,
      [id],
    );
    const again = texts.keep([{ id, body: 'x' }]);
    await until('the copy waits for a lock', () => somebodyWaits(pool));
    await redacting.query('COMMIT');
    redacting.release();
    await again;
    return bodyOf(id);
  }

  it('do not come back while they are being taken away', async () =>
    expect(await sentMeanwhile()).toBeUndefined());

  it('would come back then but for the trigger', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query('ALTER TABLE accounts.text DISABLE TRIGGER text_stays_redacted');
    const body = await sentMeanwhile();
    await owner.query('ALTER TABLE accounts.text ENABLE TRIGGER text_stays_redacted');
    await owner.end();
    expect(body).toBe('x');
  });

  it('that never were are not taken away', async () =>
    expect(await texts.redact(randomUUID(), 'unlawful', 'operator-1')).toBeUndefined());
});

async function somebodyWaits(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM pg_locks WHERE NOT granted
     AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`,
  );
  return rowCount !== 0;
}
