import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn, inventedSource } from '#testing/given';
import { openRecord, type SpecRecord } from '#testing/record';
import { until } from '#testing/waiting';
import { openReadModels } from '../database/index.ts';
import { visible } from '../timeline/index.ts';
import { atReplay } from './index.ts';

const today = '2026-07-01';

describe('reading at a replay', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    await record.add(
      'policy-zz',
      {
        type: 'PolicyRegistered',
        data: { ref: 'zz', kind: 'strategy', title: 'Plan', issuer: 'ZZ', capabilities: [] },
        source: inventedSource,
      },
      { type: 'PolicyAnnounced', data: {}, entry: entryOn('2010-05') },
    );
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const isHeldUp = async (): Promise<boolean> => {
    const [row] = await readModels.query<readonly { readonly held: boolean }[]>(
      `SELECT EXISTS (SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
                      WHERE NOT granted AND datname = current_database()) AS held`,
    );
    return row?.held === true;
  };

  it('reads one moment, whatever is written meanwhile', async () => {
    const seen = await atReplay(readModels, { replay: {}, today }, async (reading) => {
      const before = await visible(reading).getCount();
      await record.add('policy-zz', { type: 'PolicyPublished', data: {}, entry: entryOn('2010-06') });
      await record.project();
      return [before, await visible(reading).getCount()];
    });
    expect(seen).toEqual([2, 2]);
  });

  it('holds up a rebuild that would put other tables under its snapshot', async () => {
    const rebuild = { done: false };
    const [rows, rebuilt] = await atReplay(readModels, { replay: {}, today }, async (reading) => {
      const rebuilding = record.runner.rebuild('timeline').finally(() => (rebuild.done = true));
      await until('the rebuild waits or is done', async () => rebuild.done || (await isHeldUp()));
      return [await visible(reading).getCount(), rebuilding] as const;
    }).then(async ([count, rebuilding]) => [count, await rebuilding] as const);
    expect(rows).toBe(3);
    expect(rebuilt.events).toBe(3);
  });

  it('lets go of its connection when it fails', async () => {
    const failing = Array.from({ length: 12 }, () =>
      atReplay(readModels, { replay: {}, today }, () => Promise.reject(new Error('no'))),
    );
    await expect(Promise.allSettled(failing)).resolves.toHaveLength(12);
    await expect(atReplay(readModels, { replay: {}, today }, () => Promise.resolve('yes'))).resolves.toBe(
      'yes',
    );
  });
});
