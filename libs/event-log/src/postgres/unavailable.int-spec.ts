import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/ids.ts';
import { LogUnavailable } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { openPostgresLog } from './open-postgres-log.ts';

const request = {
  stream: 'note-1',
  expected: 'any',
  events: [{ id: eventId('a', 0), type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }],
} as const;
const byHand = `select * from log.append('{note-2}', '{-1}', '{1}', '{0}', '{1}', '{1}',
  '{note-2}', array['${eventId('b', 0)}']::uuid[], '{Noted}', '{1}', '{"{}"}', '{"{}"}')`;
const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('a log that cannot be reached', () => {
  let database: TestDatabase;
  let log: EventLog;
  const open = (url: string, statementMilliseconds = 15_000) =>
    (log = openPostgresLog({ url, statementMilliseconds, patienceMilliseconds: 0 }));
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => log.dispose());
  afterAll(() => database.drop());

  it.each([
    ['no server', (url: URL) => (url.port = '1'), /^Nothing answers/],
    ['no such host', (url: URL) => (url.hostname = 'no-such-host.invalid'), /^No host is known/],
    ['another password', (url: URL) => (url.password = 'wrong-secret'), /refuses the user or the password/],
    ['no such database', (url: URL) => (url.pathname = '/nowhere'), /has no database of that name/],
  ])('for %s says so, and nothing of the address', async (_, change, sentence) => {
    const url = new URL(database.appender);
    change(url);
    open(url.href);
    for (const ask of [() => log.append(request), () => log.head()]) {
      const failure = await failureOf(ask());
      expect(failure).toBeInstanceOf(LogUnavailable);
      expect((failure as Error).message).toMatch(sentence);
      expect(String(failure)).not.toMatch(/secret|throughline_|127\.0\.0\.1|localhost|nowhere/);
    }
  });

  it('is not for a role that may only read, but its appends fail', async () => {
    open(database.reader);
    expect(await log.head()).toBe(0n);
    expect(await failureOf(log.append(request))).toBeInstanceOf(LogUnavailable);
  });

  it('gives a statement up that takes too long, and the same ids settle it', async () => {
    open(database.appender, 200);
    const stalled = new pg.Client({ connectionString: database.appender });
    await stalled.connect();
    await stalled.query('begin');
    await stalled.query(byHand);
    expect(await failureOf(log.append(request))).toBeInstanceOf(LogUnavailable);
    await stalled.query('rollback');
    await stalled.end();
    expect(await log.append(request)).toEqual({ version: 1, position: 1n });
    expect(await log.append(request)).toEqual({ version: 1, position: 1n, repeated: true });
  });

  it('has answered by the end of dispose whoever waited for a connection', async () => {
    log = openPostgresLog({ url: database.reader, readers: 1 });
    const answered = { count: 0 };
    const count = () => answered.count++;
    const asked = Array.from({ length: 20 }, () => log.head().then(count, count));
    await log.dispose();
    expect(answered.count).toBe(20);
    await Promise.all(asked);
  });

  it('ends a subscription whose role may not read, instead of waiting for ever', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query('revoke select on log.head from throughline_projector');
    await owner.end();
    open(database.projector);
    const followed = log.subscribe({ after: 0n, signal: new AbortController().signal });
    expect(await failureOf(followed[Symbol.asyncIterator]().next())).toBeInstanceOf(LogUnavailable);
  });
});
