import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn, inventedSource } from '#testing/given';
import { milestoneReached, openRecord, trustRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import { AdoptionQueries } from './index.ts';

const today = '2026-07-01';
const milestone = (n: number): string => `milestone-00000000-0000-7000-8000-00000000000${String(n)}`;

describe('adoption', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let adoption: AdoptionQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    adoption = new AdoptionQueries(readModels);
    const opened = { type: 'TrustOpened', data: {}, entry: entryOn('2001-04-01') } as const;
    const closed = { type: 'TrustClosed', data: {}, entry: entryOn('2020-03-31') } as const;
    await record.add('codebook-milestone-kinds', {
      type: 'CodebookPublished',
      data: {
        list: 'milestone-kinds',
        version: 1,
        codes: [{ code: 'epr-go-live', title: 'Live', meaning: 'A record system went live.' }],
      },
      source: inventedSource,
    });
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'), opened);
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'), opened, closed, {
      type: 'TrustMerged',
      data: { into: 'ZZ1', part: 'not-stated', basis: 'ods' },
      entry: entryOn('2020-04-01'),
    });
    await record.add('trust-ZZ3', trustRegistered('ZZ3', 'COVE NHS TRUST'));
    await record.add(milestone(1), milestoneReached('ZZ1', '2015'), {
      type: 'MilestoneWithdrawn',
      data: { reason: 'went back to paper' },
      entry: entryOn('2025'),
    });
    await record.add(milestone(4), milestoneReached('ZZ2', '2018-01-01'));
    await record.add(milestone(2), milestoneReached('ZZ1', '2013-01-01', { kind: 'epma-go-live' }));
    await record.add(milestone(3), {
      type: 'MilestonePlanned',
      data: {
        trust: 'ZZ2',
        kind: 'epr-go-live',
        title: 'Soon',
        capability: 'epr',
        due: entryOn('2016').occurred,
      },
      entry: entryOn('2014-01-01'),
    });
    const series = (name: string, milestoneKind: string) =>
      record.add(
        `coverage-${name}`,
        {
          type: 'CoverageSeriesRegistered',
          data: {
            series: name,
            title: `Share ${name}`,
            milestoneKind,
            capability: 'epr',
            scope: 'Invented trusts',
          },
          source: inventedSource,
        },
        {
          type: 'CoverageReported',
          data: { sharePct: 90, trustsWith: 9, trustsTotal: 10, definition: 2, basis: 'asked' },
          entry: entryOn('2019-01-01'),
        },
      );
    await series('records', 'epr-go-live');
    await series('prescribing', 'epma-go-live');
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  it('counts trusts with the milestone on record among those open, beside published shares', async () => {
    await expect(adoption.show({ milestone: 'epr-go-live', replay: {}, today })).resolves.toMatchObject({
      replay: { asAt: today, knownAt: today },
      milestone: 'epr-go-live',
      definition: 'A record system went live. Version of the definition that was met: not stated.',
      merger: 'censor',
      steps: [
        { on: '2015-01-01', atLeast: 0, atMost: 1, trustsOpen: 2, trustsOpenAtMost: 3 },
        { on: '2015-12-31', atLeast: 1, atMost: 1, trustsOpen: 2, trustsOpenAtMost: 3 },
        { on: '2018-01-01', atLeast: 2, atMost: 2 },
        { on: '2020-04-01', atLeast: 1, atMost: 1, of: 1, ofAtMost: 2, trustsOpen: 1, trustsOpenAtMost: 2 },
        { on: '2025-01-01', atLeast: 0, atMost: 1 },
        { on: '2025-12-31', atLeast: 0, atMost: 0 },
      ],
      ways: {
        follow: { atLeast: 1, atMost: 1, of: 1, ofAtMost: 2 },
        censor: { atLeast: 0, atMost: 0, of: 1, ofAtMost: 2 },
        competing: { atLeast: 1, atMost: 1, of: 2, ofAtMost: 3 },
      },
      closures: { closedWith: 1, closedWithout: 0, takenOver: 1 },
      published: [
        {
          title: 'Share records',
          data: { sharePct: 90, trustsWith: 9, trustsTotal: 10 },
          scope: 'Invented trusts',
        },
      ],
    });
  });

  it('is as at the day, and as known on it', async () => {
    const { steps, published } = await adoption.show({
      milestone: 'epr-go-live',
      replay: { asAt: '2015-06-30' },
      today,
    });
    expect(steps).toMatchObject([{ on: '2015-01-01', atLeast: 0, atMost: 1, of: 2, ofAtMost: 3 }]);
    expect(published).toEqual([]);
    const unknown = await adoption.show({
      milestone: 'epr-go-live',
      replay: { knownAt: '2015-12-30' },
      today,
    });
    expect(unknown.steps).toEqual([]);
  });

  it('counts among the trusts known on that day to have opened', async () => {
    const asked = { asAt: '1995-06-30', knownAt: '1995-06-30' } as const;
    const { ways } = await adoption.show({ milestone: 'epr-go-live', replay: asked, today });
    expect(ways.censor).toEqual({ atLeast: 0, atMost: 0, of: 0, ofAtMost: 3 });
    const known = { asAt: '1995-06-30' } as const;
    const now = await adoption.show({ milestone: 'epr-go-live', replay: known, today });
    expect(now.ways.censor).toEqual({ atLeast: 0, atMost: 0, of: 0, ofAtMost: 1 });
  });

  it('says of a day the same, whichever day is asked for', async () => {
    const valueOn = async (
      day: '2024-12-31' | '2025-06-30',
      asAt: '2024-12-31' | '2025-06-30' | typeof today,
    ) => {
      const { steps } = await adoption.show({ milestone: 'epr-go-live', replay: { asAt }, today });
      const step = steps.findLast(({ on }) => on <= day);
      return [step?.atLeast, step?.atMost];
    };
    for (const asAt of ['2024-12-31', '2025-06-30', today] as const) {
      await expect(valueOn('2024-12-31', asAt)).resolves.toEqual([1, 1]);
    }
    await expect(valueOn('2025-06-30', '2025-06-30')).resolves.toEqual([0, 1]);
    await expect(valueOn('2025-06-30', today)).resolves.toEqual([0, 1]);
  });

  it('counts a merger as it is asked to, and says how', async () => {
    const ask = async (merger: 'follow' | 'censor' | 'competing') => {
      const asked = await adoption.show({ milestone: 'epr-go-live', merger, replay: {}, today });
      const last = asked.steps.at(-1);
      return [asked.merger, last?.atLeast, last?.of, asked.caveats[1]];
    };
    await expect(ask('follow')).resolves.toEqual(['follow', 1, 1, expect.stringContaining('takes over')]);
    await expect(ask('censor')).resolves.toEqual(['censor', 0, 1, expect.stringContaining('does not take')]);
    await expect(ask('competing')).resolves.toEqual(['competing', 1, 2, expect.stringContaining('for good')]);
  });

  it('of what nobody has reached has no steps', async () => {
    const { steps, definition } = await adoption.show({ milestone: 'emram-7', replay: {}, today });
    expect([steps, definition]).toEqual([
      [],
      'emram-7 Version of the definition that was met: none on record.',
    ]);
  });
});
