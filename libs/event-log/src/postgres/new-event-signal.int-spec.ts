import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { eventId } from '../ids/ids.ts';
import type { EventLog, RecordedEvent } from '../port/event-log.ts';
import { openPostgresLog } from './open-postgres-log.ts';
import type { PostgresLogOptions } from './options.ts';

const hour = 3_600_000;
const noted = (id: string) => ({
  id: eventId(id, 0),
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
});

/** Subscribes from the start, and keeps what comes. */
function following(log: EventLog) {
  const stop = new AbortController();
  const seen: RecordedEvent[] = [];
  let caughtUp = 0;
  const over = (async () => {
    for await (const page of log.subscribe({ after: 0n, signal: stop.signal })) {
      if ('caughtUp' in page) caughtUp++;
      else seen.push(...page);
    }
  })();
  return {
    versions: async (count: number) => {
      await until(`${count} events are there`, () => seen.length >= count);
      return seen.map(({ version }) => version);
    },
    hasCaughtUp: () => until('it has caught up', () => caughtUp > 0),
    end: () => {
      stop.abort();
      return over;
    },
  };
}

describe('a subscription is woken', () => {
  let database: TestDatabase;
  const opened: EventLog[] = [];
  const open = (options: Partial<PostgresLogOptions>) => {
    const log = openPostgresLog({ url: database.appender, ...options });
    opened.push(log);
    return log;
  };
  const listeners = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: database.appender });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and query = 'listen throughline_log' and state = 'idle'`,
    );
    await client.end();
    return rows.length;
  };
  const byHand = async (id: string) => {
    const client = new pg.Client({ connectionString: database.appender });
    await client.connect();
    await client.query(`select * from log.append('{note-${id}}', '{-1}', '{1}', '{0}', '{1}', '{1}', '{note-${id}}',
      array['${eventId(id, 0)}']::uuid[], '{Noted}', '{1}', '{"{}"}', '{"{}"}')`);
    await client.end();
  };
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((log) => log.dispose()));
    await database.drop();
  });

  it('by an append of its own process', async () => {
    const log = open({ pollMilliseconds: hour });
    const followed = following(log);
    await followed.hasCaughtUp();
    await log.append({ stream: 'note-1', expected: 'none', events: [noted('1')] });
    expect(await followed.versions(1)).toEqual([1]);
    await followed.end();
  });

  it('by what another process appends, without polling', async () => {
    const followed = following(open({ pollMilliseconds: hour }));
    await until('it listens', async () => (await listeners()) === 1);
    const other = open({});
    for (let count = 1; count <= 20; count++) {
      await other.append({ stream: 'note-1', expected: 'any', events: [noted(`${count}`)] });
    }
    expect(await followed.versions(20)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    await followed.end();
  });

  it('by polling, when nobody says that there is news', async () => {
    const followed = following(open({ pollMilliseconds: 20 }));
    await followed.hasCaughtUp();
    await byHand('quiet');
    expect(await followed.versions(1)).toEqual([1]);
    await followed.end();
  });

  it('when it listens again after its connection was lost', async () => {
    const applicationName = 'throughline-log-waking';
    const followed = following(open({ pollMilliseconds: hour, applicationName }));
    await until('it listens', async () => (await listeners()) === 1);
    await byHand('meanwhile');
    const client = new pg.Client({ connectionString: database.appender });
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1`, [
      applicationName,
    ]);
    await client.end();
    expect(await followed.versions(1)).toEqual([1]);
    await followed.end();
  });
});
