import pg from 'pg';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Sessions } from '#accounts/session';
import { roles } from '#domain/schema';
import { Verifications } from '#operations/verification';
import { documentCheck } from '#testing/openapi';
import { trustRegistered } from '#testing/record';
import { until } from '#testing/waiting';
import { recordWithParked, watchedApi, type WatchedApi } from './running.fixtures.ts';

let watched: WatchedApi;
beforeEach(async () => {
  watched = await watchedApi();
});
afterEach(() => watched.close());

const stateOf = async () => (await watched.look()).projections[0]?.state;

describe('how it runs', () => {
  it('is for operators alone', async () => {
    expect((await watched.get('/api/running')).statusCode).toBe(401);
    for (const role of roles) {
      const { statusCode } = await watched.get('/api/running', role);
      expect([role, statusCode]).toEqual([role, role === 'operator' ? 200 : 403]);
    }
    const { headers } = await watched.get('/api/running', 'operator');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is as the document says, empty and with everything in it', async () => {
    const check = documentCheck((await watched.get('/openapi.json')).json<OpenAPIObject>());
    const differs = async () => {
      const { statusCode, headers, body } = await watched.get('/api/running', 'operator');
      const contentType = String(headers['content-type']);
      return check({ path: '/api/running', statusCode, contentType, body });
    };
    expect(await differs()).toBeUndefined();
    await recordWithParked(watched.record);
    await keepVerification(['one finding']);
    await new Sessions(watched.api.accounts).begin({ subject: 'a', role: 'analyst' }, {});
    expect(await differs()).toBeUndefined();
  });

  it('says of a projection how far it is, and whether somebody keeps it', async () => {
    const { record, look, behind } = watched;
    expect((await look()).projections).toEqual([
      expect.objectContaining({ name: 'timeline', state: 'no-projector', position: '0', lagEvents: '0' }),
    ]);
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ZED TRUST'));
    await behind('ALTER TABLE log.event DISABLE TRIGGER ALL');
    await behind("UPDATE log.event SET recorded_at = now() - interval '90 seconds'");
    const [waits] = (await look()).projections;
    expect(waits).toMatchObject({ state: 'no-projector', head: '1', lagEvents: '1' });
    expect(waits?.because).toBe('Nobody keeps the read models: the projector is not running.');
    expect(waits?.lagSeconds).toBeGreaterThanOrEqual(90);
    expect(waits?.lagSeconds).toBeLessThan(150);

    const stopping = new AbortController();
    const following = record.runner.follow(stopping.signal);
    await until('it has caught up', async () => (await stateOf()) === 'current');
    expect((await look()).projections[0]).toMatchObject({ position: '1', lagEvents: '0', lagSeconds: 0 });
    await behind('UPDATE read.checkpoint SET position = 90');
    await until('it stands still', async () => (await stateOf()) === 'stands-still');
    expect((await look()).projections[0]?.because).toMatch(/position 90.*npx throughline rebuild timeline/);
    stopping.abort();
    await following;
    await behind('UPDATE read.checkpoint SET position = 1');
    await behind("UPDATE read.heartbeat SET because = NULL, beat_at = now() - interval '40 seconds'");
    const [silent] = (await look()).projections;
    expect([silent?.state, silent?.because]).toEqual(['silent', expect.stringMatching(/4\d seconds ago/)]);
  });

  it('lists parked events with the reason in words, since when, and how often they were tried', async () => {
    const { record, look } = watched;
    const { unknown } = await recordWithParked(record);
    const before = await look();
    expect(before.projections[0]?.parkedEvents).toBe(2);
    const common = {
      ...{ projection: 'timeline', stream: 'trust-ZZ1', skipped: false },
      since: expect.any(String) as string,
    };
    expect(before.parked).toEqual([
      {
        ...{ ...common, position: '2', version: 2, eventId: unknown, type: 'TrustSung', attempts: 1 },
        reason: 'unknown-event',
        because: expect.stringContaining('This release does not know its type') as string,
      },
      {
        ...{ ...common, position: '3', version: 3, type: 'TrustOpened', attempts: 0, reason: 'waits' },
        eventId: expect.any(String) as string,
        because: expect.stringContaining('waits behind') as string,
      },
    ]);
    expect(await record.runner.retryParked('timeline', 'trust-ZZ1')).toBe(2);
    const { parked } = await look();
    expect(parked.map(({ attempts, since }) => [attempts, since])).toEqual(
      before.parked.map(({ since }, at) => [at === 0 ? 2 : 0, since]),
    );
  });

  const keepVerification = async (sentences: readonly string[]) => {
    const pool = new pg.Pool({ connectionString: watched.database.projector });
    const verifications = new Verifications(async <Row>(sql: string, values: unknown[]) => {
      return (await pool.query(sql, values)).rows as Row[];
    });
    await verifications.keep({
      ...{ beganAt: new Date(Date.now() - 2_000), events: 7, position: 9n, digest: 'd', contents: 'c' },
      ...{ readModels: 'compared', findings: sentences.length, sentences },
    });
    await pool.end();
  };

  it('says what verify said last, and nothing where it was never run', async () => {
    expect(await watched.look()).not.toHaveProperty('verification');
    await keepVerification(['position 3: it is bad [id-repeated]']);
    expect((await watched.look()).verification).toMatchObject({
      ...{ events: 7, position: '9', digest: 'd', readModels: 'compared', findings: 1 },
      sentences: ['position 3: it is bad [id-repeated]'],
    });
    await keepVerification([]);
    const { verification } = await watched.look();
    expect(verification).toMatchObject({ findings: 0, sentences: [] });
    expect(verification?.tookMs).toBeGreaterThanOrEqual(2_000);
  });

  it.each(['reader', 'accounts', 'appender'] as const)(
    'does not let the API’s role %s say what verify said',
    async (role) => {
      const client = new pg.Client({ connectionString: watched.database[role] });
      await client.connect();
      const forged = `INSERT INTO operations.verification
        (began_at, events, position, digest, contents, read_models, findings, sentences)
        VALUES (now(), 1, 1, '', '', 'compared', 0, '{}')`;
      await expect(client.query(forged)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  it.each(['UPDATE operations.verification SET findings = 0', 'DELETE FROM operations.verification'])(
    'does not let the role that keeps what verify said change it: %s',
    async (statement) => {
      const client = new pg.Client({ connectionString: watched.database.projector });
      await client.connect();
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  it('shows the load of the process: lanes, lateness, memory, answers that are kept', async () => {
    const before = (await watched.look()).load;
    expect(before.lanes).toEqual([
      { whose: 'members', answers: 'short', now: 1, waiting: 0 },
      { whose: 'members', answers: 'long', now: 0, waiting: 0 },
      { whose: 'strangers', answers: 'short', now: 0, waiting: 0 },
      { whose: 'strangers', answers: 'long', now: 0, waiting: 0 },
    ]);
    expect(before.memoryBytes).toBeGreaterThan(before.heapBytes);
    expect(before.lateness.longestMs).toBeGreaterThanOrEqual(before.lateness.medianMs);
    expect([before.keptAnswers, before.keptBytes]).toEqual([0, 0]);
    await recordWithParked(watched.record);
    await watched.get('/api/trusts');
    const { keptAnswers, keptBytes } = (await watched.look()).load;
    expect(keptAnswers).toBe(1);
    expect(keptBytes).toBeGreaterThan(100);
  });

  it('counts who is signed in by role, and names nobody', async () => {
    expect((await watched.look()).sessions).toEqual([]);
    const sessions = new Sessions(watched.api.accounts);
    const person = { role: 'reviewer', name: 'Ysolde Named', email: 'y@zz.example' };
    for (const subject of ['subject-one', 'subject-two', 'subject-gone'])
      await sessions.begin({ ...person, subject }, {});
    await sessions.begin({ subject: 'subject-op', role: 'operator' }, {});
    await watched.behind(
      "UPDATE accounts.session SET seen_at = now() - interval '31 minutes' WHERE subject = 'subject-gone'",
    );
    const { body } = await watched.get('/api/running', 'operator');
    expect((JSON.parse(body) as { sessions: unknown }).sessions).toEqual([
      { role: 'reviewer', sessions: 2 },
      { role: 'operator', sessions: 1 },
    ]);
    expect(body).not.toMatch(/Ysolde|zz\.example|subject-/);
  });
});
