import pg from 'pg';
import type { Readiness } from '#contracts/health';
import type { Problem } from '#contracts/problem';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase } from '#testing/database';
import { openRecord } from '#testing/record';
import { story } from './invented-record.fixtures.ts';
import { runningApi } from './running-api.fixtures.ts';

const noProjector = 'Nobody keeps the read models: the projector is not running.';

describe('readiness', () => {
  it('follows the projector and the database', async () => {
    const database = await createTestDatabase();
    const record = openRecord(database);
    const api = await runningApi(database.reader, record.log);
    const ready = async () => {
      const answer = await api.get('/health/ready');
      const said: object = answer.json();
      return { status: answer.statusCode, ready: answer.statusCode === 200, ...said };
    };
    expect(await ready()).toMatchObject({
      status: 503,
      ready: false,
      because: noProjector,
    });

    const stopping = new AbortController();
    const following = record.runner.follow(stopping.signal);
    for (const [stream, ...events] of story) await record.add(stream, ...events);
    const head = String(await record.log.head());
    await expect(eventually(ready)).resolves.toMatchObject({
      position: head,
      head,
      lagEvents: '0',
      database: 'up',
    });

    stopping.abort();
    await following;
    await record.add('trust-ZZ3', { type: 'TrustOpened', data: {}, entry: opened });
    expect(await ready()).toMatchObject({ status: 503, ready: false, database: 'up' });

    await record.close();
    await database.drop();
    const lostAt = performance.now();
    expect(await ready()).toEqual({
      status: 503,
      ready: false,
      database: 'down',
      because: 'The database does not answer.',
    });
    expect(performance.now() - lostAt).toBeLessThan(5_000);

    const timeline = await api.get('/api/timeline');
    expect(timeline.json<Problem>()).toMatchObject({
      status: 503,
      type: 'urn:throughline:problem:unavailable',
    });
    expect(timeline.headers['retry-after']).toBe('5');
    expect(timeline.body).not.toMatch(/ECONN|terminat|database "/);
    expect((await api.get('/health/live')).json()).toEqual({ live: true });
    const whole = await api.get('/health');
    expect([whole.statusCode, whole.headers['cache-control'], whole.json<object>()]).toEqual([
      503,
      'no-store',
      { live: true, ready: expect.objectContaining({ database: 'down' }) as object, log: { linesLost: 0 } },
    ]);
    await api.close();
  }, 60_000);
});

describe('readiness, where the read models are not of the log', () => {
  it('is not there, says what to do, and comes back once that is done; nothing is read after a position until then', async () => {
    const database = await createTestDatabase();
    const record = openRecord(database);
    const api = await runningApi(database.reader, record.log);
    const ready = async () => {
      const answer = await api.get('/health/ready');
      const said: object = answer.json();
      return { status: answer.statusCode, ready: answer.statusCode === 200, ...said };
    };
    for (const [stream, ...events] of story) await record.add(stream, ...events);
    const stopping = new AbortController();
    const following = record.runner.follow(stopping.signal);
    await eventually(ready);
    const head = await record.log.head();

    await asOwner(database.owner, `UPDATE read.checkpoint SET position = ${String(head + 800n)}`);
    expect(await ready()).toMatchObject({
      status: 503,
      readModels: 'ahead',
      because: expect.stringMatching(
        /timeline stands at position \d+, and the log ends at \d+.*npx throughline rebuild timeline$/,
      ) as unknown,
    });
    const [added] = await record.add('trust-ZZ3', { type: 'TrustOpened', data: {}, entry: opened });
    const after = await api.get(`/api/trusts?after=${String(added?.position)}`);
    expect(after.statusCode).toBe(503);
    expect(after.json<Problem>().detail).toContain('/health/ready says why');
    expect((await api.get('/api/trusts?after=99999')).statusCode).toBe(400);

    await record.runner.rebuild('timeline');
    await expect(eventually(ready)).resolves.toMatchObject({ readModels: 'current', lagEvents: '0' });
    expect((await api.get(`/api/trusts?after=${String(added?.position)}`)).statusCode).toBe(200);
    stopping.abort();
    await following;
    await Promise.all([api.close(), record.close()]);
    await database.drop();
  }, 60_000);

  it('names the log where that alone is away', async () => {
    const database = await createTestDatabase();
    const record = openRecord(database);
    const away = openPostgresLog({ url: database.reader.replace(/@[^/]*/, '@127.0.0.1:1') });
    const api = await runningApi(database.reader, away);
    const answer = await api.get('/health/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      expect.objectContaining({ database: 'up', log: 'down', ready: false }),
    ]);
    expect(answer.json<Readiness>().because).toMatch(/^The log does not answer/);
    await Promise.all([api.close(), record.close(), away.dispose()]);
    await database.drop();
  });
});

async function asOwner(url: string, sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

const opened = {
  occurred: { edtf: '2025-01-01', earliestOn: '2025-01-01', latestOn: '2025-01-01' },
  knownOn: '2025-01-01',
  knownBasis: 'recorded',
  source: { title: 'Invented', url: 'https://zz.example' },
  confidence: 'high',
} as const;

/** Asks again until it is ready, which the projector decides. */
async function eventually<Answer extends { readonly ready: boolean }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await ask();
  return answer.ready ? answer : eventually(ask);
}
