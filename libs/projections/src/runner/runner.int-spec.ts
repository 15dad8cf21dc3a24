import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { createRunner, RebuildUnderWay, UnknownProjection, type News, type Projection } from './index.ts';
import { decodeInvented, InventedLog } from './invented-log.fixtures.ts';
import type { RunnerOptions } from './runner-options.ts';
import { inTransaction } from './transaction.ts';

/** Counts events by stream: whatever is taken in twice, or not at all, shows. Refuses what is called Poison. */
const tally = (more: Partial<Projection> = {}): Projection => ({
  name: 'tally',
  version: 1,
  types: 'all',
  tables: ['tally'],
  async apply(page, tx) {
    for (const { event } of page) {
      if (event.type === 'RelationWithdrawn' && event.data.reason === 'Poison') throw new Error('poison');
    }
    await tx.query(
      `INSERT INTO tally AS t (stream, events) SELECT stream, count(*) FROM unnest($1::text[]) AS stream GROUP BY stream
       ON CONFLICT (stream) DO UPDATE SET events = t.events + excluded.events`,
      [page.map(({ stream }) => stream)],
    );
  },
  ...more,
});

let database: TestDatabase;
let owner: pg.Pool;
let pool: pg.Pool;
let log: InventedLog;
let news: News[];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Pool({ connectionString: database.owner });
  pool = new pg.Pool({ connectionString: database.projector });
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await Promise.all([owner.end(), pool.end()]);
  await database.drop();
});
beforeEach(async () => {
  log = new InventedLog();
  news = [];
  await owner.query(`
    DROP TABLE IF EXISTS read.tally;
    CREATE TABLE read.tally (stream text PRIMARY KEY, events bigint NOT NULL CHECK (events < 1000));
    GRANT SELECT, INSERT, UPDATE, DELETE ON read.tally TO throughline_projector;
    TRUNCATE read.checkpoint, read.heartbeat, read.parked_event`);
});

const runner = (more: Partial<RunnerOptions> = {}) =>
  createRunner({
    log,
    pool,
    projections: [tally()],
    decode: decodeInvented,
    tell: (one) => news.push(one),
    heartbeatMs: 50,
    silenceMs: 1_000,
    ...more,
  });

const heard = (is: News['is']): boolean => news.some((one) => one.is === is);
const counted = async (): Promise<Record<string, number>> => {
  const { rows } = await pool.query<{ stream: string; events: string }>(
    'SELECT * FROM read.tally ORDER BY stream',
  );
  return Object.fromEntries(rows.map(({ stream, events }) => [stream, Number(events)]));
};
const parked = async (): Promise<[string, string, string][]> => {
  const { rows } = await pool.query<{ position: string; stream: string; error: string }>(
    'SELECT position, stream, error FROM read.parked_event ORDER BY position',
  );
  return rows.map(({ position, stream, error }) => [position, stream, error]);
};
const position = async (): Promise<string | undefined> => {
  const { rows } = await pool.query<{ position: string }>('SELECT position FROM read.checkpoint');
  return rows[0]?.position;
};
const addMany = (n: number, streams = 3): void => {
  for (let i = 0; i < n; i += 1) log.add(`policy-${String(i % streams)}`);
};
const waits = 'waits behind an event of its stream that is parked';

describe('a runner', () => {
  it('takes in the whole log and says where it stands', async () => {
    addMany(11);
    await expect(runner().catchUp()).resolves.toBe(110n);
    await expect(counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 3 });
    await expect(position()).resolves.toBe('110');
  });

  it('takes in no event twice, however often it starts', async () => {
    addMany(6);
    await runner().catchUp();
    addMany(6);
    await runner().catchUp();
    await runner().catchUp();
    await expect(counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 4 });
  });

  it('writes a page with its checkpoint or not at all', async () => {
    addMany(4);
    const dies = tally({
      apply: (page, tx) =>
        tally()
          .apply(page, tx)
          .then(() => tx.query('SELECT * FROM nowhere'))
          .then(),
    });
    await expect(runner({ projections: [dies] }).catchUp()).rejects.toMatchObject({ code: '42P01' });
    await expect(counted()).resolves.toEqual({});
    await expect(position()).resolves.toBe('0');
    await expect(parked()).resolves.toEqual([]);
  });

  it('follows the log, and finishes when told to', async () => {
    addMany(5);
    const stop = new AbortController();
    const following = runner().follow(stop.signal);
    await until('it has caught up', () => heard('caught up'));
    addMany(3);
    await until('what came later is there', async () => (await position()) === '80');
    stop.abort();
    await following;
    await expect(counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 3, 'policy-2': 2 });
  });

  it('says that it lives while it follows', async () => {
    const beats = async (): Promise<unknown> =>
      (await pool.query<{ at: string }>('SELECT beat_at::text AS at FROM read.heartbeat')).rows[0]?.at;
    const stop = new AbortController();
    const following = runner().follow(stop.signal);
    await until('it beats', async () => (await beats()) !== undefined);
    const first = await beats();
    await until('it beats again', async () => (await beats()) !== first);
    stop.abort();
    await following;
    await expect(beats()).resolves.toBe('-infinity');
  });

  it('tells trouble and goes on when it is over', async () => {
    addMany(4);
    await owner.query('REVOKE INSERT ON read.tally FROM throughline_projector');
    const stop = new AbortController();
    const following = runner().follow(stop.signal);
    await until('there is trouble', () => heard('trouble'));
    await owner.query('GRANT INSERT ON read.tally TO throughline_projector');
    await until('it has caught up', () => heard('caught up'));
    stop.abort();
    await following;
    await expect(parked()).resolves.toEqual([]);
    await expect(counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
  });

  it('knows its projections', async () => {
    await expect(runner().rebuild('nothing')).rejects.toBeInstanceOf(UnknownProjection);
  });
});

describe('two runners of one projection', () => {
  it('do not both write: one that was paused finds that it was outrun, and stands by', async () => {
    addMany(8);
    let resume: () => void = () => undefined;
    const paused = new InventedLog();
    paused.events.push(...log.events);
    paused.gate = new Promise<void>((resolve) => (resume = resolve));
    const stop = new AbortController();
    const first = runner({ log: paused }).follow(stop.signal);
    await until('the first has it', () => heard('took over'));
    const second = runner().follow(stop.signal);
    await until('the second has caught up', () => heard('caught up'));
    resume();
    await until('the first stands by', () => heard('standing by'));
    await expect(counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 3, 'policy-2': 2 });
    stop.abort();
    await Promise.all([first, second]);
    expect(heard('trouble')).toBe(false);
  });

  it('change places when the one that writes leaves', async () => {
    const [stopFirst, stopSecond] = [new AbortController(), new AbortController()];
    const first = runner().follow(stopFirst.signal);
    await until('the first has it', () => heard('caught up'));
    news.length = 0;
    const second = runner().follow(stopSecond.signal);
    await until('the second has it', () => heard('caught up'));
    // Though nothing is recorded meanwhile: it hears so when it says that it lives.
    await until('the first stands by', () => heard('standing by'));
    addMany(1);
    await until('the second goes on', async () => (await position()) === '10');
    news.length = 0;
    stopSecond.abort();
    await second;
    await until('the first has it again', () => heard('took over'));
    addMany(2);
    await until('it goes on', async () => (await position()) === '30');
    stopFirst.abort();
    await first;
    await expect(counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1 });
  });

  it('are not held up by one that was paused in the middle of a page', async () => {
    const thrownOut = inTransaction(
      pool,
      'read',
      async (tx) => {
        await tx.query("INSERT INTO tally VALUES ('policy-0', 900)");
        await until('the server has thrown it out', async () => {
          const { rows } = await pool.query(
            "SELECT FROM pg_stat_activity WHERE state = 'idle in transaction'",
          );
          return rows.length === 0;
        });
        await tx.query('SELECT 1');
      },
      200,
    );
    await expect(thrownOut).rejects.toThrow();
    addMany(1);
    await runner().catchUp();
    await expect(counted()).resolves.toEqual({ 'policy-0': 1 });
  });
});

describe('an event that cannot be taken in', () => {
  it.each([
    ['cannot be read', 'FromTheFuture', 'This release does not know FromTheFuture.'],
    ['makes the projection fail', 'Poison', 'poison'],
  ])(
    'because it %s is parked with its reason; its stream waits, the others go on',
    async (_how, type, error) => {
      addMany(5);
      log.add('policy-1', type);
      addMany(9);
      await runner().catchUp();
      await expect(counted()).resolves.toEqual({ 'policy-0': 5, 'policy-1': 2, 'policy-2': 4 });
      await expect(parked()).resolves.toEqual([
        ['60', 'policy-1', error],
        ['80', 'policy-1', waits],
        ['110', 'policy-1', waits],
        ['140', 'policy-1', waits],
      ]);
      expect(heard('parked')).toBe(true);
    },
  );

  it('because the database refuses it is found too', async () => {
    const limits = tally({
      async apply(page, tx) {
        await tally().apply(page, tx);
        await tx.query("UPDATE tally SET events = 1000 WHERE stream = 'policy-1' AND events > 1");
      },
    });
    addMany(7);
    await runner({ projections: [limits] }).catchUp();
    await expect(counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 1, 'policy-2': 2 });
    await expect(parked()).resolves.toEqual([['50', 'policy-1', expect.stringMatching(/^23514: /)]]);
  });

  it('stops its stream only, however many of them a page holds', async () => {
    log = new InventedLog(50);
    for (let n = 0; n < 40; n += 1)
      log.add(`policy-${String(n % 8)}`, n === 9 || n === 12 || n === 30 ? 'Poison' : 'Good');
    await runner().catchUp();
    const taken = Object.values(await counted()).reduce((sum, n) => sum + n, 0);
    const waiting = await parked();
    expect(taken + waiting.length).toBe(40);
    expect(waiting.filter(([, , error]) => error === 'poison').map(([at]) => at)).toEqual([
      '100',
      '130',
      '310',
    ]);
    await expect(counted()).resolves.toEqual({
      'policy-0': 5,
      'policy-1': 1,
      'policy-2': 5,
      'policy-3': 5,
      'policy-4': 1,
      'policy-5': 5,
      'policy-6': 3,
      'policy-7': 5,
    });
  });

  it('is taken in when it is tried again and the fault is repaired', async () => {
    addMany(4, 2);
    log.add('policy-1', 'Poison');
    addMany(4, 2);
    await runner().catchUp();
    await expect(runner().retryParked('tally', 'policy-1')).resolves.toBe(3);
    await expect(parked()).resolves.toHaveLength(3);

    const repaired = runner({ decode: (event) => decodeInvented({ ...event, type: 'Good' }) });
    await expect(repaired.retryParked('tally', 'policy-1')).resolves.toBe(0);
    await expect(parked()).resolves.toEqual([]);
    await expect(counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 5 });
    addMany(2, 2);
    await repaired.catchUp();
    await expect(counted()).resolves.toEqual({ 'policy-0': 5, 'policy-1': 6 });
  });
});

describe('a rebuild', () => {
  const spoil = () => pool.query("UPDATE read.tally SET events = 999 WHERE stream = 'policy-0'");

  it('gives what the log says', async () => {
    addMany(11);
    log.add('policy-9', 'Poison');
    await runner().catchUp();
    const before = await counted();
    const waiting = await parked();
    await spoil();
    await expect(runner().rebuild('tally')).resolves.toEqual({ events: 12, position: 120n });
    await expect(counted()).resolves.toEqual(before);
    await expect(parked()).resolves.toEqual(waiting);
    await expect(position()).resolves.toBe('120');
  });

  it('brings a model up to the head that was behind or never made', async () => {
    addMany(4);
    await runner().rebuild('tally');
    await expect(position()).resolves.toBe('40');
    await expect(runner().catchUp()).resolves.toBe(40n);
    await expect(counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
  });

  it('is not noticed by readers, nor by the one that follows meanwhile', async () => {
    addMany(40);
    const stop = new AbortController();
    const following = runner().follow(stop.signal);
    await until('it has caught up', () => heard('caught up'));
    news.length = 0;

    const sums: number[] = [];
    const slow = tally({
      async apply(page, tx) {
        // While the copy fills, the log grows and people read.
        addMany(1);
        await tally().apply(page, tx);
        sums.push(Object.values(await counted()).reduce((sum, n) => sum + n, 0));
      },
    });
    await runner({ projections: [slow], tell: () => undefined }).rebuild('tally');
    addMany(1);
    await until('it goes on', async () => (await position()) === String(await log.head()));
    stop.abort();
    await following;

    expect(Math.min(...sums)).toBeGreaterThanOrEqual(40);
    expect(heard('standing by')).toBe(false);
    expect(heard('trouble')).toBe(false);
    const total = Object.values(await counted()).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(log.events.length);
  });

  it('happens by itself when the projection has a new version', async () => {
    addMany(4);
    await runner().catchUp();
    const doubled = tally({
      version: 2,
      apply: (page, tx) => tally().apply([...page, ...page], tx),
    });
    addMany(2);
    const stop = new AbortController();
    const following = runner({ projections: [doubled] }).follow(stop.signal);
    await until('it has caught up', () => heard('caught up'));
    stop.abort();
    await following;
    await expect(counted()).resolves.toEqual({ 'policy-0': 6, 'policy-1': 4, 'policy-2': 2 });
  });

  it('is given up when its process is told to stop, and leaves the live model as it was', async () => {
    addMany(12);
    await runner().catchUp();
    const stop = new AbortController();
    let pages = 0;
    const renewed = tally({
      version: 2,
      async apply(page, tx) {
        pages += 1;
        stop.abort();
        await tally().apply(page, tx);
      },
    });
    await runner({ projections: [renewed] }).follow(stop.signal);
    expect(pages).toBe(1);
    await expect(counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 4 });
    await expect(position()).resolves.toBe('120');
    expect(heard('trouble')).toBe(false);
  });

  it('happens once at a time', async () => {
    addMany(1);
    let second: Promise<unknown> = Promise.resolve();
    const nosy = tally({
      async apply(page, tx) {
        second = runner().rebuild('tally');
        await second.catch(() => undefined);
        await tally().apply(page, tx);
      },
    });
    await runner({ projections: [nosy] }).rebuild('tally');
    await expect(second).rejects.toBeInstanceOf(RebuildUnderWay);
  });

  it('that fails leaves the live model as it was', async () => {
    addMany(4);
    await runner().catchUp();
    const dies = tally({ apply: (_page, tx) => tx.query('SELECT * FROM nowhere').then() });
    await expect(runner({ projections: [dies] }).rebuild('tally')).rejects.toMatchObject({ code: '42P01' });
    await expect(counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
    await expect(runner().rebuild('tally')).resolves.toEqual({ events: 4, position: 40n });
  });
});
