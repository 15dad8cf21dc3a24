import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { UnknownProjection } from './errors.ts';
import { InventedLog } from './invented-log.fixtures.ts';
import { tally, Tallying } from './tallying.fixtures.ts';
import { inTransaction } from './transaction.ts';

let database: TestDatabase;
let tallies: Tallying;

beforeAll(async () => {
  database = await createTestDatabase();
  tallies = new Tallying(database);
});
afterAll(async () => {
  await tallies.close();
  await database.drop();
});
beforeEach(() => tallies.empty());

describe('a runner', () => {
  it('takes in the whole log and says where it stands', async () => {
    tallies.addMany(11);
    await expect(tallies.runner().catchUp()).resolves.toBe(110n);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 3 });
    await expect(tallies.position()).resolves.toBe('110');
  });

  it('takes in no event twice, however often it starts', async () => {
    tallies.addMany(6);
    await tallies.runner().catchUp();
    tallies.addMany(6);
    await tallies.runner().catchUp();
    await tallies.runner().catchUp();
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 4 });
  });

  it('writes a page with its checkpoint or not at all', async () => {
    tallies.addMany(4);
    const dies = tally({
      apply: (page, tx) =>
        tally()
          .apply(page, tx)
          .then(() => tx.query('SELECT * FROM nowhere'))
          .then(),
    });
    await expect(tallies.runner({ projections: [dies] }).catchUp()).rejects.toMatchObject({ code: '42P01' });
    await expect(tallies.counted()).resolves.toEqual({});
    await expect(tallies.position()).resolves.toBe('0');
    await expect(tallies.parked()).resolves.toEqual([]);
  });

  it('follows the log, and finishes when told to', async () => {
    tallies.addMany(5);
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('it has caught up', () => tallies.heard('caught up'));
    tallies.addMany(3);
    await until('what came later is there', async () => (await tallies.position()) === '80');
    stop.abort();
    await following;
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 3, 'policy-2': 2 });
  });

  it('has the tables looked at once they were filled at one go', async () => {
    const lookedAt = async (): Promise<boolean | undefined> =>
      (
        await tallies.pool.query<{ looked: boolean }>(
          "SELECT reltuples >= 0 AS looked FROM pg_class WHERE oid = 'read.tally'::regclass",
        )
      ).rows[0]?.looked;
    tallies.addMany(5);
    await tallies.runner().catchUp();
    await expect(lookedAt()).resolves.toBe(false);
    tallies.addMany(60);
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('it has caught up', () => tallies.heard('caught up'));
    stop.abort();
    await following;
    await expect(lookedAt()).resolves.toBe(true);
    expect(tallies.heard('trouble')).toBe(false);
  });

  it('says that it lives while it follows', async () => {
    const beats = async (): Promise<unknown> =>
      (await tallies.pool.query<{ at: string }>('SELECT beat_at::text AS at FROM read.heartbeat')).rows[0]
        ?.at;
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('it beats', async () => (await beats()) !== undefined);
    const first = await beats();
    await until('it beats again', async () => (await beats()) !== first);
    stop.abort();
    await following;
    await expect(beats()).resolves.toBe('-infinity');
  });

  it('tells trouble and goes on when it is over', async () => {
    tallies.addMany(4);
    await tallies.owner.query('REVOKE INSERT ON read.tally FROM throughline_projector');
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('there is trouble', () => tallies.heard('trouble'));
    await tallies.owner.query('GRANT INSERT ON read.tally TO throughline_projector');
    await until('it has caught up', () => tallies.heard('caught up'));
    stop.abort();
    await following;
    await expect(tallies.parked()).resolves.toEqual([]);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
  });

  it('knows its projections', async () => {
    await expect(tallies.runner().rebuild('nothing')).rejects.toBeInstanceOf(UnknownProjection);
  });
});

describe('two runners of one projection', () => {
  it('do not both write: one that was paused finds that its lease was lost, and stands by', async () => {
    tallies.addMany(8);
    let resume: () => void = () => undefined;
    const paused = new InventedLog();
    paused.events.push(...tallies.log.events);
    paused.gate = new Promise<void>((resolve) => (resume = resolve));
    const stop = new AbortController();
    const first = tallies.runner({ log: paused }).follow(stop.signal);
    await until('the first has it', () => tallies.heard('took over'));
    const second = tallies.runner().follow(stop.signal);
    await until('the second has caught up', () => tallies.heard('caught up'));
    resume();
    await until('the first stands by', () => tallies.heard('standing by'));
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 3, 'policy-2': 2 });
    stop.abort();
    await Promise.all([first, second]);
    expect(tallies.heard('trouble')).toBe(false);
  });

  it('change places when the one that writes leaves', async () => {
    const [stopFirst, stopSecond] = [new AbortController(), new AbortController()];
    const first = tallies.runner().follow(stopFirst.signal);
    await until('the first has it', () => tallies.heard('caught up'));
    tallies.news.length = 0;
    const second = tallies.runner().follow(stopSecond.signal);
    await until('the second has it', () => tallies.heard('caught up'));
    // Though nothing is recorded meanwhile: it hears so when it says that it lives.
    await until('the first stands by', () => tallies.heard('standing by'));
    tallies.addMany(1);
    await until('the second goes on', async () => (await tallies.position()) === '10');
    tallies.news.length = 0;
    stopSecond.abort();
    await second;
    await until('the first has it again', () => tallies.heard('took over'));
    tallies.addMany(2);
    await until('it goes on', async () => (await tallies.position()) === '30');
    stopFirst.abort();
    await first;
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1 });
  });

  it('are not held up by one that was paused in the middle of a page', async () => {
    const thrownOut = inTransaction(
      tallies.pool,
      'read',
      async (tx) => {
        await tx.query("INSERT INTO tally VALUES ('policy-0', 900)");
        await until('the server has thrown it out', async () => {
          const { rows } = await tallies.pool.query(
            `SELECT FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()`,
          );
          return rows.length === 0;
        });
        await tx.query('SELECT 1');
      },
      200,
    );
    await expect(thrownOut).rejects.toThrow();
    tallies.addMany(1);
    await tallies.runner().catchUp();
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 1 });
  });
});
