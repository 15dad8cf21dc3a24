import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { ComparedLog } from '#projections/log-identity';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, policyRegistered, retracted, type SpecRecord } from '#testing/record';
import { until } from '#testing/waiting';
import { openReadModels } from '../database/index.ts';
import { HealthQueries } from './index.ts';

type RecordedEvent = ReturnType<ComparedLog['readStream']> extends AsyncIterable<infer Event> ? Event : never;

describe('the health of a read model', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let health: HealthQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    health = new HealthQueries(readModels, record.log);
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  it('is that of nothing before the first event', async () => {
    await expect(health.show()).resolves.toMatchObject({
      position: 0n,
      head: 0n,
      lagEvents: 0n,
      parkedEvents: 0,
    });
  });

  it('tells how far it is behind, and does not look caught up while nobody keeps it', async () => {
    await record.add('policy-zz1', policyRegistered('zz1'));
    await record.add('policy-zz2', policyRegistered('zz2'));
    await expect(health.show()).resolves.toMatchObject({
      position: 0n,
      head: 2n,
      lagEvents: 2n,
      parkedEvents: 0,
    });
    await record.project();
    await expect(health.show()).resolves.toMatchObject({
      position: 2n,
      head: 2n,
      lagEvents: 0n,
      parkedEvents: 0,
    });
  });

  it('tells how long ago the projector said that it lives', async () => {
    const stop = new AbortController();
    const following = record.runner.follow(stop.signal);
    await until('it beats', async () => (await health.show()).heartbeatAgeSeconds !== undefined);
    const { heartbeatAgeSeconds } = await health.show();
    expect(heartbeatAgeSeconds).toBeGreaterThanOrEqual(0);
    expect(heartbeatAgeSeconds).toBeLessThan(15);
    stop.abort();
    await following;
    await expect(health.show()).resolves.not.toHaveProperty('heartbeatAgeSeconds');
  });

  it('counts what could not be taken in', async () => {
    await record.add('policy-zz1', retracted('00000000-0000-4000-8000-000000000000'));
    await record.project();
    await expect(health.show()).resolves.toMatchObject({ position: 3n, lagEvents: 0n, parkedEvents: 1 });
  });

  describe('where positions are places in files', () => {
    /** The same log, a hundred places to each event, and so many events more. */
    const inPlaces = (more: number): ComparedLog => ({
      head: async () => ((await record.log.head()) + BigInt(more)) * 100n,
      readStream: (stream, range) => inPlace(record.log.readStream(stream, range)),
      async *readAll({ after, limit = Infinity }) {
        const events = [];
        for await (const page of record.log.readAll({ after: 0n })) events.push(...page);
        const head = BigInt(events.length);
        const [last] = events.slice(-1);
        for (let n = 1n; n <= BigInt(more) && last; n += 1n) events.push({ ...last, position: head + n });
        yield events
          .map((event) => ({ ...event, position: event.position * 100n }))
          .filter(({ position }) => position > after)
          .slice(0, limit);
      },
    });
    async function* inPlace(events: AsyncIterable<RecordedEvent>) {
      for await (const event of events) yield { ...event, position: event.position * 100n };
    }
    const asked = (more: number) => new HealthQueries(readModels, inPlaces(more)).show();
    const owner = (sql: string) => record.runner.catchUp().then(() => asOwner(database.owner, sql));

    beforeAll(() =>
      owner('UPDATE read.checkpoint SET position = position * 100, last_position = last_position * 100'),
    );
    afterAll(() =>
      asOwner(
        database.owner,
        'UPDATE read.checkpoint SET position = position / 100, last_position = last_position / 100',
      ),
    );

    it.each([
      [0, 0n],
      [2, 2n],
      [1_000, 1_000n],
    ])('events are counted: %d', async (more, lagEvents) => {
      await expect(asked(more)).resolves.toMatchObject({ position: 300n, lagEvents, difference: undefined });
    });

    it('unless they are too many', async () => {
      await expect(asked(1_001)).resolves.not.toHaveProperty('lagEvents');
    });
  });

  it('tells that it is not of this log: ahead of it, or moved by hand', async () => {
    await expect(health.show()).resolves.toMatchObject({ difference: undefined });
    await asOwner(database.owner, 'UPDATE read.checkpoint SET position = 90');
    await expect(health.show()).resolves.toMatchObject({
      head: 3n,
      position: 90n,
      difference: { is: 'ahead' },
    });
    await asOwner(database.owner, 'UPDATE read.checkpoint SET position = 2');
    await expect(health.show()).resolves.toMatchObject({ difference: { is: 'elsewhere' } });
    await record.runner.rebuild('timeline');
    await expect(health.show()).resolves.toMatchObject({
      position: 3n,
      difference: undefined,
      lagEvents: 0n,
    });
  });

  it('tells that it was made from another log', async () => {
    const other = new HealthQueries(readModels, { ...openRecordOf([]) });
    await expect(other.show()).resolves.toMatchObject({ difference: { is: 'another-log' } });
  });
});

/** A log that holds these events. */
const openRecordOf = (events: readonly RecordedEvent[]): ComparedLog => ({
  head: () => Promise.resolve(events.at(-1)?.position ?? 0n),
  readAll: async function* () {
    yield await Promise.resolve(events);
  },
  readStream: async function* () {
    yield* await Promise.resolve(events);
  },
});

async function asOwner(url: string, sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}
