import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { RebuildUnderWay } from './errors.ts';
import { tally, Tallying } from './tallying.fixtures.ts';

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

describe('a rebuild', () => {
  const spoil = () => tallies.pool.query("UPDATE read.tally SET events = 999 WHERE stream = 'policy-0'");

  it('gives what the log says', async () => {
    tallies.addMany(11);
    tallies.log.add('policy-9', 'Poison');
    await tallies.runner().catchUp();
    const before = await tallies.counted();
    const waiting = await tallies.parked();
    await spoil();
    await expect(tallies.runner().rebuild('tally')).resolves.toEqual({ events: 12, position: 120n });
    await expect(tallies.counted()).resolves.toEqual(before);
    await expect(tallies.parked()).resolves.toEqual(waiting);
    await expect(tallies.position()).resolves.toBe('120');
  });

  it('brings a model up to the head that was behind or never made', async () => {
    tallies.addMany(4);
    await tallies.runner().rebuild('tally');
    await expect(tallies.position()).resolves.toBe('40');
    await expect(tallies.runner().catchUp()).resolves.toBe(40n);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
  });

  it('is not noticed by readers, nor by the one that follows meanwhile', async () => {
    tallies.addMany(40);
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('it has caught up', () => tallies.heard('caught up'));
    tallies.news.length = 0;

    const sums: number[] = [];
    const slow = tally({
      async apply(page, tx) {
        // While the copy fills, the log grows and people read.
        tallies.addMany(1);
        await tally().apply(page, tx);
        sums.push(Object.values(await tallies.counted()).reduce((sum, n) => sum + n, 0));
      },
    });
    await tallies.runner({ projections: [slow], tell: () => undefined }).rebuild('tally');
    tallies.addMany(1);
    await until('it goes on', async () => (await tallies.position()) === String(await tallies.log.head()));
    stop.abort();
    await following;

    expect(Math.min(...sums)).toBeGreaterThanOrEqual(40);
    expect(tallies.heard('standing by')).toBe(false);
    expect(tallies.heard('trouble')).toBe(false);
    const total = Object.values(await tallies.counted()).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(tallies.log.events.length);
  });

  it('happens by itself when the projection has a new version', async () => {
    tallies.addMany(4);
    await tallies.runner().catchUp();
    const doubled = tally({
      version: 2,
      apply: (page, tx) => tally().apply([...page, ...page], tx),
    });
    tallies.addMany(2);
    const stop = new AbortController();
    const following = tallies.runner({ projections: [doubled] }).follow(stop.signal);
    await until('it has caught up', () => tallies.heard('caught up'));
    stop.abort();
    await following;
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 6, 'policy-1': 4, 'policy-2': 2 });
  });

  it('is given up when its process is told to stop, and leaves the live model as it was', async () => {
    tallies.addMany(12);
    await tallies.runner().catchUp();
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
    await tallies.runner({ projections: [renewed] }).follow(stop.signal);
    expect(pages).toBe(1);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4, 'policy-2': 4 });
    await expect(tallies.position()).resolves.toBe('120');
    expect(tallies.heard('trouble')).toBe(false);
  });

  it('happens once at a time', async () => {
    tallies.addMany(1);
    let second: Promise<unknown> = Promise.resolve();
    const nosy = tally({
      async apply(page, tx) {
        second = tallies.runner().rebuild('tally');
        await second.catch(() => undefined);
        await tally().apply(page, tx);
      },
    });
    await tallies.runner({ projections: [nosy] }).rebuild('tally');
    await expect(second).rejects.toBeInstanceOf(RebuildUnderWay);
  });

  it('that fails leaves the live model as it was', async () => {
    tallies.addMany(4);
    await tallies.runner().catchUp();
    const dies = tally({ apply: (_page, tx) => tx.query('SELECT * FROM nowhere').then() });
    await expect(tallies.runner({ projections: [dies] }).rebuild('tally')).rejects.toMatchObject({
      code: '42P01',
    });
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 1, 'policy-2': 1 });
    await expect(tallies.runner().rebuild('tally')).resolves.toEqual({ events: 4, position: 40n });
  });
});
