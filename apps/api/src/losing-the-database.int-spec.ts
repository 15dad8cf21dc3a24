import type { Problem } from '#contracts/problem';
import { createTestDatabase } from '#testing/database';
import { openRecord } from '#testing/record';
import { story } from './invented-record.fixtures.ts';
import { runningApi } from './running-api.fixtures.ts';

const noProjector = 'Nobody keeps the read models: the projector is not running.';

describe('readiness', () => {
  it('follows the projector and the database', async () => {
    const database = await createTestDatabase();
    const record = openRecord(database);
    const api = await runningApi(database.reader, () => record.log.head());
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
    await api.close();
  }, 60_000);
});

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
