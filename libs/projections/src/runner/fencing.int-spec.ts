import pg from 'pg';
import type { RecordedEvent } from '#event-log/port';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { InventedLog } from './invented-log.fixtures.ts';
import { Tallying } from './tallying.fixtures.ts';

/** A log whose reader is held up once, before it is given a page. */
class HeldUpLog extends InventedLog {
  #pages = 0;
  constructor(
    from: InventedLog,
    readonly beforePage: number,
    readonly meanwhile: () => Promise<unknown>,
  ) {
    super(from.pageSize);
    this.events.push(...from.events);
  }
  override async *readAll(range: { after: bigint }): AsyncGenerator<readonly RecordedEvent[]> {
    for await (const page of super.readAll(range)) {
      if (++this.#pages === this.beforePage) await this.meanwhile();
      yield page;
    }
  }
}

let database: TestDatabase;
let tallies: Tallying;
let superuser: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  tallies = new Tallying(database);
  superuser = new pg.Pool({ connectionString: database.superuser });
});
afterAll(async () => {
  await Promise.all([tallies.close(), superuser.end()]);
  await database.drop();
});
beforeEach(() => tallies.empty());

/**
 * Ends the lock's session as an administrator does, a proxy, or a server that finds a connection dead: the rebuild
 * itself need not hear of it.
 */
const endTheLocksSession = async (): Promise<void> => {
  const ended = async (): Promise<number | null> =>
    (
      await superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      )
    ).rowCount;
  expect(await ended()).toBe(1);
  await until('the session has ended', async () => (await ended()) === 0);
};

const rebuildHeldUp = (beforePage: number, meanwhile: () => Promise<unknown>) =>
  tallies.runner({ log: new HeldUpLog(tallies.log, beforePage, meanwhile) }).rebuild('tally');

const whatTheLogSays = { 'policy-0': 14, 'policy-1': 13, 'policy-2': 13 };

describe('two rebuilds, the first of which has lost its hold on the database', () => {
  it('do not both write: one ends well, the other says that it did not, and no event is missing', async () => {
    tallies.addMany(40);
    await tallies.runner().catchUp();
    const [begun, over] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    let second: Promise<unknown> = Promise.resolve();
    const first = rebuildHeldUp(4, async () => {
      await endTheLocksSession();
      second = rebuildHeldUp(2, async () => {
        begun.resolve(undefined);
        await over.promise;
      });
      second.catch(() => undefined);
      await begun.promise;
    }).finally(() => over.resolve(undefined));
    await expect(first).rejects.toMatchObject({ code: expect.stringMatching(/^projections\//) as unknown });
    await expect(second).resolves.toEqual({ events: 40, position: 400n });
    await expect(tallies.counted()).resolves.toEqual(whatTheLogSays);
    await expect(tallies.parked()).resolves.toEqual([]);
  });

  it('leave what the second has put in place, when the first comes back after it', async () => {
    tallies.addMany(40);
    const first = rebuildHeldUp(4, async () => {
      await endTheLocksSession();
      await tallies.runner().rebuild('tally');
    });
    await expect(first).rejects.toMatchObject({ code: expect.stringMatching(/^projections\//) as unknown });
    await expect(tallies.counted()).resolves.toEqual(whatTheLogSays);
  });
});

describe('a rebuild', () => {
  const raiseTheToken = () => tallies.pool.query('UPDATE read.rebuild_token SET token = token + 1');
  const spoil = () => tallies.pool.query("UPDATE read.tally SET events = 999 WHERE stream = 'policy-0'");

  beforeEach(async () => {
    tallies.addMany(40);
    await tallies.runner().catchUp();
    await spoil();
  });

  // Ten pages fill the copy, ten more are read to compare it with the log.
  it.each([
    ['while it fills', 4],
    ['when it is full', 15],
  ])('that was overtaken %s says so, even if its connection seems to last', async (_when, page) => {
    await expect(rebuildHeldUp(page, raiseTheToken)).rejects.toMatchObject({
      code: 'projections/rebuild-overtaken',
    });
    await expect(tallies.counted()).resolves.toMatchObject({ 'policy-0': 999 });
  });

  it('whose connection is lost says that it failed, and the next one clears up', async () => {
    await expect(rebuildHeldUp(4, endTheLocksSession)).rejects.toMatchObject({
      code: 'projections/rebuild-cut-off',
      message: expect.stringContaining('start it again') as unknown,
    });
    await expect(tallies.counted()).resolves.toMatchObject({ 'policy-0': 999 });
    await tallies.runner().rebuild('tally');
    await expect(tallies.counted()).resolves.toEqual(whatTheLogSays);
  });

  it.each([
    ['an event is missing', 'DELETE FROM read_next.tally_event WHERE position = 90', '39 events'],
    ['nearly all are missing', 'DELETE FROM read_next.tally_event WHERE position > 30', '3 events'],
    [
      'one stands at another position',
      'UPDATE read_next.tally_event SET position = 95 WHERE position = 90',
      '40 events, and the log 40 up to position 400, but not the same ones',
    ],
    [
      'one is there that the log has not',
      `INSERT INTO read_next.tally_event VALUES ('00000000-0000-4000-8000-00000000ffff', 'policy-0', 99, 90)`,
      '41 events',
    ],
  ])('whose copy is not what the log holds is refused: %s', async (_what, made, said) => {
    const failed = rebuildHeldUp(15, () => tallies.pool.query(made));
    await expect(failed).rejects.toMatchObject({
      code: 'projections/incomplete-copy',
      message: expect.stringContaining(said) as unknown,
    });
    await expect(tallies.counted()).resolves.toMatchObject({ 'policy-0': 999 });
    await expect(tallies.runner().rebuild('tally')).resolves.toEqual({ events: 40, position: 400n });
    await expect(tallies.counted()).resolves.toEqual(whatTheLogSays);
  });

  it('counts what it parks: a copy with parked events is put in place, one that has lost them is not', async () => {
    tallies.log.add('policy-1', 'Poison');
    const forget = () => tallies.pool.query('DELETE FROM read.parked_event WHERE in_rebuild');
    await expect(rebuildHeldUp(15, forget)).rejects.toMatchObject({ code: 'projections/incomplete-copy' });
    await expect(tallies.runner().rebuild('tally')).resolves.toEqual({ events: 41, position: 410n });
  });

  it('leaves what is tried again while it runs as the log says', async () => {
    tallies.log.add('policy-1', 'Poison');
    await tallies.runner().catchUp();
    const repaired = { decode: tallies.repaired };
    const meanwhile = () => tallies.runner(repaired).retryParked('tally', 'policy-1');
    const log = new HeldUpLog(tallies.log, 15, meanwhile);
    await tallies.runner({ ...repaired, log }).rebuild('tally');
    await expect(tallies.counted()).resolves.toEqual({ ...whatTheLogSays, 'policy-1': 14 });
    await expect(tallies.parked()).resolves.toEqual([]);
  });
});
