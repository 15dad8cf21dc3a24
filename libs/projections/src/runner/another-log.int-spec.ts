import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { InventedLog } from './invented-log.fixtures.ts';
import { Tallying } from './tallying.fixtures.ts';

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

/** Ten events were taken in. */
beforeEach(async () => {
  await tallies.empty();
  tallies.addMany(10);
  await tallies.runner().catchUp();
});

const moveTo = (position: number) =>
  tallies.pool.query('UPDATE read.checkpoint SET position = $1', [position]);
const forgetTheLog = () =>
  tallies.pool.query(
    `UPDATE read.checkpoint SET (first_event_id, last_event_id, last_stream, last_version, last_position) = ROW (
       NULL::uuid, NULL::uuid, NULL::text, NULL::int, NULL::bigint)`,
  );

/** Puts another log where the model's own was: of so many events, the first ones of which are its own. */
function anotherLog(events: number, own = 0): void {
  const before = tallies.log;
  tallies.log = new InventedLog(before.pageSize, '9999');
  tallies.log.events.push(...before.events.slice(0, own));
  for (let n = own; n < events; n += 1) tallies.log.add(`policy-${String(n % 3)}`);
}

const changes: [what: string, is: string, make: () => unknown][] = [
  ['another log is there', 'another-log', () => anotherLog(20)],
  ['an empty one is there', 'another-log', () => anotherLog(0)],
  ['the log was restored from an older copy', 'ahead', () => anotherLog(6, 6)],
  ['the same, and it has grown past the old position', 'elsewhere', () => anotherLog(20, 6)],
  ['the same, and it ends at the old position', 'elsewhere', () => anotherLog(10, 9)],
  ['the checkpoint was moved ahead of the log', 'ahead', () => moveTo(110)],
  [
    'the checkpoint was moved ahead within the log',
    'elsewhere',
    async () => (tallies.addMany(5), moveTo(120)),
  ],
  ['the checkpoint was moved back', 'elsewhere', () => moveTo(80)],
];

describe('a read model that is not of this log', () => {
  it.each(changes)('is not gone on with when %s', async (_what, is, make) => {
    await make();
    const before = await tallies.counted();
    await expect(tallies.runner().catchUp()).rejects.toMatchObject({
      code: 'projections/not-of-this-log',
      difference: { is },
      message: expect.stringMatching(/^tally .*\. To make it .*: npx throughline rebuild tally$/) as unknown,
    });
    await expect(tallies.counted()).resolves.toEqual(before);
    await expect(tallies.parked()).resolves.toEqual([]);
  });

  it.each(changes)(
    'is noticed, said and mended by a rebuild while it is followed: %s',
    async (_what, _is, make) => {
      const stop = new AbortController();
      const following = tallies.followWhatIsThere(stop.signal);
      await until('it has caught up', () => tallies.heard('caught up'));
      await make();
      await until('it stands still', () => tallies.heard('standing still'));
      await until('it says why', async () => /^tally /.test((await tallies.because()) ?? ''));
      expect(tallies.news.filter(({ is }) => is === 'standing still')).toHaveLength(1);

      tallies.news.length = 0;
      await tallies.runner().rebuild('tally');
      await until('it goes on', () => tallies.heard('caught up'));
      await until('it says so', async () => (await tallies.because()) === null);
      tallies.addMany(3);
      await until('it has it all', async () => (await tallies.total()) === tallies.log.events.length);
      stop.abort();
      await following;
      expect(tallies.heard('trouble')).toBe(false);
      await expect(tallies.parked()).resolves.toEqual([]);
    },
  );

  it('is gone on with where it is its own: the same log, longer', async () => {
    tallies.addMany(3);
    await expect(tallies.runner().catchUp()).resolves.toBe(130n);
    await expect(tallies.total()).resolves.toBe(13);
  });
});

describe('a read model that an earlier release left without what is known of its log', () => {
  beforeEach(forgetTheLog);
  const isKnown = async () =>
    (await tallies.pool.query('SELECT FROM read.checkpoint WHERE last_event_id IS NOT NULL')).rowCount === 1;

  it('is compared, and gone on with', async () => {
    await expect(tallies.runner().catchUp()).resolves.toBe(100n);
    await expect(isKnown()).resolves.toBe(true);
    tallies.addMany(2);
    await expect(tallies.runner().catchUp()).resolves.toBe(120n);
  });

  it.each(changes)('is compared, and refused when %s', async (_what, is, make) => {
    await make();
    await expect(tallies.runner().catchUp()).rejects.toMatchObject({ difference: { is } });
    await expect(isKnown()).resolves.toBe(false);
    const stop = new AbortController();
    const following = tallies.runner().follow(stop.signal);
    await until('it stands still', () => tallies.heard('standing still'));
    await tallies.runner().rebuild('tally');
    await until('it goes on', () => tallies.heard('caught up'));
    stop.abort();
    await following;
    expect(tallies.news.filter((news) => news.is === 'standing still')).toHaveLength(1);
    await expect(isKnown()).resolves.toBe(tallies.log.events.length > 0);
  });
});
