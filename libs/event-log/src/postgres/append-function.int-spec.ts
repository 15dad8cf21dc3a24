import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/ids.ts';
import { openPostgresLog } from './open-postgres-log.ts';

const noted = (commandId: string) => ({
  id: eventId(commandId, 0),
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
});
const byHand = (id: string) => `select * from log.append('{note-${id}}', '{-1}', '{1}', '{0}', '{1}', '{1}',
  '{note-${id}}', array['${eventId(id, 0)}']::uuid[], '{Noted}', '{1}', '{"{}"}', '{"{}"}')`;

describe('the append function', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.appender });
    await client.connect();
  });
  afterEach(() => client.query('rollback'));
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('refuses a snapshot from before the lock', async () => {
    await client.query('begin isolation level repeatable read');
    await expect(client.query(byHand('repeatable'))).rejects.toThrow(/read committed/);
  });

  it('is durable, whatever the session says', async () => {
    await client.query('set synchronous_commit = off');
    await client.query('begin');
    await client.query(byHand('durable'));
    expect((await client.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
  });

  it.each(['0', '1h', '100ms'])(
    'holds the lock for seconds alone, whatever the session says: %s',
    async (said) => {
      await client.query(`set idle_in_transaction_session_timeout = '${said}'`);
      await client.query(`set transaction_timeout = '${said === '0' ? '0' : '1h'}'`);
      await client.query('begin');
      await client.query(byHand(`quiet-${said}`));
      const { rows } =
        await client.query(`select current_setting('idle_in_transaction_session_timeout') as idle,
      current_setting('transaction_timeout') as whole`);
      expect(rows).toEqual([{ idle: '3s', whole: '10s' }]);
      await client.query('rollback');
      await client.query('reset idle_in_transaction_session_timeout; reset transaction_timeout');
    },
  );

  it('lets others go on, in good time, when a writer goes quiet in its transaction', async () => {
    const quiet = new pg.Client({ connectionString: database.appender });
    const ended = new Promise<Error>((resolve) => quiet.on('error', resolve));
    await quiet.connect();
    await quiet.query('begin');
    await quiet.query(byHand('gone-quiet'));
    const log = openPostgresLog({ url: database.appender, statementMilliseconds: 8_000 });
    const appended = await log.append({ stream: 'note-next', expected: 'none', events: [noted('next')] });
    expect(appended.version).toBe(1);
    await expect(ended).resolves.toThrow(/idle-in-transaction timeout/);
    await log.dispose();
  });

  it('lets others go on when a writer goes on with something else in its transaction', async () => {
    const busy = new pg.Client({ connectionString: database.appender });
    const ended = new Promise<Error>((resolve) => busy.on('error', resolve));
    await busy.connect();
    await busy.query(`set transaction_timeout = '1h'; begin`);
    await busy.query(byHand('gone-on'));
    const going = busy.query('select pg_sleep(40)').catch(() => undefined);
    const log = openPostgresLog({ url: database.appender });
    const appended = await log.append({ stream: 'note-after', expected: 'none', events: [noted('after')] });
    expect(appended.version).toBe(1);
    await expect(ended).resolves.toThrow(/transaction timeout|terminated/);
    await going;
    await log.dispose();
  });

  it('waits for no lock that others can take', async () => {
    const others = ['appender', 'projector', 'reader', 'accounts'] as const;
    const clients = await Promise.all(
      others.map(async (who) => {
        const other = new pg.Client({ connectionString: database[who] });
        await other.connect();
        return other;
      }),
    );
    const locks = [
      'lock table log.head in row share mode',
      'lock table log.head in share update exclusive mode',
      'lock table log.head in access exclusive mode',
      'select from log.head for key share',
    ];
    for (const other of clients) {
      await other.query('select pg_advisory_lock_shared(1416131442, 1)');
      for (const lock of locks) {
        await other.query('begin');
        await expect(other.query(lock)).rejects.toThrow(/permission denied/);
        await other.query('rollback');
      }
    }
    // What reading takes holds nobody up, however long it is held.
    const [reader] = clients;
    await reader?.query('begin; select from log.head');
    const log = openPostgresLog({ url: database.appender, statementMilliseconds: 3_000 });
    expect(
      await log.append({ stream: 'note-free', expected: 'none', events: [noted('free')] }),
    ).toMatchObject({
      version: 1,
    });
    await log.dispose();
    await Promise.all(clients.map((other) => other.end()));
  });

  it('writes what is sound when one request of many is refused by the tables themselves', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query(`alter table log.event add constraint spec check (type <> 'Sung')`);
    const log = openPostgresLog({ url: database.appender });
    const asked = ['Noted', 'Sung', 'Noted'].map((type, index) => {
      const events = [{ ...noted(`each-${index}`), type }];
      return log.append({ stream: `note-each-${index}`, expected: 'none', events });
    });
    const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await log.dispose();
    await owner.query('alter table log.event drop constraint spec');
    await owner.end();
  });

  it.each(['none', 'any', 0] as const)(
    'appends one event in a call of its own, expecting %s',
    async (expected) => {
      const log = openPostgresLog({ url: database.appender });
      const before = await log.head();
      const [stream, events] = [`note-one-${String(expected)}`, [noted(`one-${String(expected)}`)]];
      expect(await log.append({ stream, expected, events })).toEqual({ version: 1, position: before + 1n });
      expect(await log.append({ stream, expected, events })).toEqual({
        version: 1,
        position: before + 1n,
        repeated: true,
      });
      const next = [noted(`one-more-${String(expected)}`)];
      await expect(log.append({ stream, expected: 7, events: next })).rejects.toMatchObject({ actual: 1 });
      expect(await log.append({ stream, expected: 1, events: next })).toEqual({
        version: 2,
        position: before + 2n,
      });
      expect(await log.head()).toBe(before + 2n);
      await log.dispose();
    },
  );

  it('gives positions without gaps, also after a transaction that was rolled back', async () => {
    const log = openPostgresLog({ url: database.appender });
    const before = await log.head();
    await log.append({ stream: 'note-a', expected: 'any', events: [noted('a')] });
    await client.query('begin');
    await client.query(byHand('rolled-back'));
    await client.query('rollback');
    const { position } = await log.append({ stream: 'note-b', expected: 'any', events: [noted('b')] });
    expect(position).toBe(before + 2n);
    await log.dispose();
  });

  it('lets no event be older than one before it, when a clock is set back', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query(`update log.head set recorded_at = '2100-01-01'`);
    await owner.end();
    const log = openPostgresLog({ url: database.appender });
    await log.append({ stream: 'note-late', expected: 'none', events: [noted('late')] });
    for await (const { recordedAt } of log.readStream('note-late'))
      expect(recordedAt).toBe('2100-01-01T00:00:00.000Z');
    await log.dispose();
  });
});
