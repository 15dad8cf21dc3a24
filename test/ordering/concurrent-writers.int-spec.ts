import { eventId } from '#event-log/ids';
import type { EventLog, NewEvent } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { appendByHand, idsInOrder, session, waitingForTheLock } from './by-hand.ts';
import { judge } from './judge.ts';

const writers = 16;
const appendsOfEach = 60;
const disturbances = 8;
const right = { skipped: 0, repeated: 0, reordered: 0, phantom: 0 };

/** Every third event is of a type that one reader asks for alone. */
const eventsOf = (writer: number, turn: number): NewEvent[] =>
  Array.from({ length: 1 + ((writer + turn) % 3) }, (_, ordinal) => ({
    id: eventId(`writer-${writer}-${turn}`, ordinal),
    type: ordinal === 2 ? 'Rare' : 'Noted',
    schemaVersion: 1,
    data: { writer, turn, ordinal },
    metadata: {},
  }));

/** Writes in turn to a stream of its own and to one that all write to; answers the ids in the order of the answers. */
async function write(log: EventLog, writer: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let turn = 0; turn < appendsOfEach; turn++) {
    const events = eventsOf(writer, turn);
    const stream = turn % 4 === 0 ? 'note-all' : `note-${writer}`;
    await log.append({ stream, expected: 'any', events });
    acknowledged.push(...events.map(({ id }) => id));
  }
  return acknowledged;
}

/** Holds a transaction open until others wait behind it; then commits, or rolls back. */
async function disturb(url: string, committed: string[], rolledBack: string[]): Promise<void> {
  const [holder, onlooker] = await Promise.all([session(url), session(url)]);
  for (let turn = 0; turn < disturbances; turn++) {
    await holder.query('begin');
    const id = await appendByHand(holder, `held-${turn}`);
    await until('others wait behind it', async () => (await waitingForTheLock(onlooker)) > 3);
    await holder.query(turn % 2 === 0 ? 'rollback' : 'commit');
    (turn % 2 === 0 ? rolledBack : committed).push(id);
  }
  await Promise.all([holder.end(), onlooker.end()]);
}

/** Reads while others write: by subscription, of some types alone, and page after page from where it was. */
function readers(log: EventLog) {
  const [all, rare, paged]: [string[], string[], string[]] = [[], [], []];
  const stop = new AbortController();
  let [reached, reachedRare, after] = [0n, 0n, 0n];
  const follow = async (seen: string[], types: string[] | undefined, reach: (position: bigint) => void) => {
    const range = types === undefined ? {} : { types };
    for await (const page of log.subscribe({ after: 0n, ...range, pageSize: 7, signal: stop.signal })) {
      if ('caughtUp' in page) reach(page.caughtUp);
      else seen.push(...page.map(({ id }) => id));
    }
  };
  const readOn = async () => {
    while (!stop.signal.aborted) {
      for await (const page of log.readAll({ after, pageSize: 11 })) {
        paged.push(...page.map(({ id }) => id));
        after = page.at(-1)?.position ?? after;
      }
    }
  };
  const running = Promise.all([
    follow(all, undefined, (position) => (reached = position)),
    follow(rare, ['Rare'], (position) => (reachedRare = position)),
    readOn(),
  ]);
  return {
    all,
    rare,
    paged,
    async finish() {
      const head = await log.head();
      await until('all readers are at the head', () =>
        [reached, reachedRare, after].every((at) => at === head),
      );
      stop.abort();
      await running;
    },
  };
}

describe('with 16 writers at once, transactions rolled back and transactions that stall', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('no reader skips, repeats or reorders an event', async () => {
    const logs = Array.from({ length: writers }, () => openPostgresLog({ url: database.appender }));
    const readingLog = openPostgresLog({ url: database.reader, pollMilliseconds: 50 });
    const reading = readers(readingLog);
    const [committed, rolledBack]: [string[], string[]] = [[], []];
    const [acknowledged] = await Promise.all([
      Promise.all(logs.map(write)),
      disturb(database.appender, committed, rolledBack),
    ]);
    await reading.finish();

    const onlooker = await session(database.reader);
    const there = await idsInOrder(onlooker);
    const rare = await onlooker.query<{ event_id: string }>(
      `select event_id from log.event where type = 'Rare' order by position`,
    );
    await onlooker.end();
    await Promise.all([...logs, readingLog].map((log) => log.dispose()));

    const written = [...acknowledged.flat(), ...committed];
    expect(new Set(there)).toEqual(new Set(written));
    expect(there).toHaveLength(written.length);
    expect(rolledBack).toHaveLength(disturbances / 2);
    expect(judge(there, reading.all)).toEqual({ tried: written.length, ...right });
    expect(judge(there, reading.paged)).toEqual({ tried: written.length, ...right });
    expect(
      judge(
        rare.rows.map((row) => row.event_id),
        reading.rare,
      ),
    ).toEqual({ tried: rare.rows.length, ...right });
    for (const own of acknowledged) {
      const ofThisWriter = new Set(own);
      expect(there.filter((id) => ofThisWriter.has(id))).toEqual(own);
    }
  });
});
