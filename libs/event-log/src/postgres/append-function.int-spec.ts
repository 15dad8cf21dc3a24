import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/index.ts';
import { openPostgresLog } from './index.ts';

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

  it('holds the lock no longer than a quiet transaction may last', async () => {
    await client.query('begin');
    await client.query(byHand('quiet'));
    const { rows } = await client.query('show idle_in_transaction_session_timeout');
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '15s' }]);
  });

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
