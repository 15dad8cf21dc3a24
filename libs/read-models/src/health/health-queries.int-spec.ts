import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, policyRegistered, retracted, type SpecRecord } from '#testing/record';
import { until } from '#testing/waiting';
import { openReadModels } from '../database/index.ts';
import { HealthQueries } from './index.ts';

describe('the health of a read model', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let health: HealthQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    health = new HealthQueries(readModels);
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  it('is that of nothing before the first event', async () => {
    await expect(health.show()).resolves.toEqual({ position: 0n, head: 0n, lagEvents: 0n, parkedEvents: 0 });
  });

  it('tells how far it is behind, and does not look caught up while nobody keeps it', async () => {
    await record.add('policy-zz1', policyRegistered('zz1'));
    await record.add('policy-zz2', policyRegistered('zz2'));
    await expect(health.show()).resolves.toEqual({ position: 0n, head: 2n, lagEvents: 2n, parkedEvents: 0 });
    await record.project();
    await expect(health.show()).resolves.toEqual({ position: 2n, head: 2n, lagEvents: 0n, parkedEvents: 0 });
  });

  it('tells how long ago the projector said that it lives', async () => {
    const stop = new AbortController();
    const following = record.runner.follow(stop.signal);
    await until('it beats', async () => (await health.show()).heartbeatAgeSeconds !== undefined);
    const { heartbeatAgeSeconds } = await health.show();
    expect(heartbeatAgeSeconds).toBeGreaterThanOrEqual(0);
    expect(heartbeatAgeSeconds).toBeLessThan(15);
    stop.abort();
    await following;
    await expect(health.show()).resolves.not.toHaveProperty('heartbeatAgeSeconds');
  });

  it('counts what could not be taken in', async () => {
    await record.add('policy-zz1', retracted('00000000-0000-4000-8000-000000000000'));
    await record.project();
    await expect(health.show()).resolves.toMatchObject({ position: 3n, lagEvents: 0n, parkedEvents: 1 });
  });

  it('can be asked of a log elsewhere', async () => {
    const elsewhere = new HealthQueries(readModels, () => Promise.resolve(10n));
    await expect(elsewhere.show()).resolves.toMatchObject({ position: 3n, head: 10n, lagEvents: 7n });
  });
});
