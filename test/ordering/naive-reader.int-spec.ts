import type pg from 'pg';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { appendByHand, idsInOrder, session, waitingForTheLock } from './by-hand.ts';
import { judge } from './judge.ts';
import { withoutTheLock } from './planted/faulty-engine.ts';

// One interleaving, staged with two transactions: the first to write is the last to commit.
describe('when the first to write is the last to commit', () => {
  let database: TestDatabase;
  let early: pg.Client;
  let late: pg.Client;
  let onlooker: pg.Client;
  beforeEach(async () => {
    database = await createTestDatabase();
    early = await session(database.appender);
    late = await session(database.appender);
    onlooker = await session(database.appender);
  });
  afterEach(async () => {
    await Promise.all([early.end(), late.end(), onlooker.end()]);
    await database.drop();
  });

  it('a naive reader (position > last, numbers from a sequence, no lock) skips, and is caught', async () => {
    const owner = await session(database.owner);
    await owner.query('create table naive (position bigserial primary key, id text)');
    await owner.query('grant all on naive, naive_position_seq to throughline_appender');
    await owner.end();
    const seen: string[] = [];
    let last = '0';
    const readOn = async () => {
      const page = await onlooker.query<{ position: string; id: string }>(
        'select position, id from naive where position > $1 order by position',
        [last],
      );
      seen.push(...page.rows.map(({ id }) => id));
      last = page.rows.at(-1)?.position ?? last;
    };

    await early.query('begin');
    await early.query(`insert into naive (id) values ('early')`);
    await late.query(`insert into naive (id) values ('late')`);
    await readOn();
    await early.query('commit');
    await readOn();

    const { rows } = await onlooker.query<{ id: string }>('select id from naive order by position');
    const verdict = judge(
      rows.map(({ id }) => id),
      seen,
    );
    expect(verdict).toEqual({ tried: 2, skipped: 1, repeated: 0, reordered: 0, phantom: 0 });
  });

  it('an engine without its lock lets its readers skip, and is caught', async () => {
    await withoutTheLock(database);
    const reader = readerOf(database);

    await early.query('begin');
    await appendByHand(early, 'early');
    await appendByHand(late, 'late');
    await reader.readOn();
    await early.query('commit');
    await reader.readOn();

    const verdict = judge(await idsInOrder(onlooker), reader.seen);
    expect(verdict).toEqual({ tried: 2, skipped: 1, repeated: 0, reordered: 0, phantom: 0 });
    await reader.dispose();
  });

  it('a reader of the log waits for it, and sees both in order', async () => {
    const reader = readerOf(database);

    await early.query('begin');
    const ids = [await appendByHand(early, 'early')];
    const appending = appendByHand(late, 'late');
    await until('the second waits for the first', async () => (await waitingForTheLock(onlooker)) === 1);
    await reader.readOn();
    expect(reader.seen).toEqual([]);
    await early.query('commit');
    ids.push(await appending);
    await reader.readOn();

    expect(await idsInOrder(onlooker)).toEqual(ids);
    expect(judge(ids, reader.seen)).toEqual({ tried: 2, skipped: 0, repeated: 0, reordered: 0, phantom: 0 });
    await reader.dispose();
  });
});

/** Reads the log from where it was, when told to. */
function readerOf(database: TestDatabase) {
  const log = openPostgresLog({ url: database.reader });
  const seen: string[] = [];
  let last = 0n;
  const readOn = async () => {
    for await (const page of log.readAll({ after: last })) {
      seen.push(...page.map(({ id }) => id));
      last = page.at(-1)?.position ?? last;
    }
  };
  return { seen, readOn, dispose: () => log.dispose() };
}
