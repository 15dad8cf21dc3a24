import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dated, source } from '#testing/given';
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
    const opened = { type: 'TrustOpened', data: {}, entry: dated('2001-04-01') } as const;
    const closed = { type: 'TrustClosed', data: {}, entry: dated('2020-03-31') } as const;
    await record.add('codebook-milestone-kinds', {
      type: 'CodebookPublished',
      data: {
        list: 'milestone-kinds',
        version: 1,
        codes: [{ code: 'epr-go-live', title: 'Live', meaning: 'A record system went live.' }],
      },
      source,
    });
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'), opened);
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'), opened, closed);
    await record.add(milestone(1), milestoneReached('ZZ1', '2015'));
    await record.add(milestone(2), milestoneReached('ZZ1', '2013-01-01', { kind: 'epma-go-live' }));
    await record.add(milestone(3), {
      type: 'MilestonePlanned',
      data: {
        trust: 'ZZ2',
        kind: 'epr-go-live',
        title: 'Soon',
        capability: 'epr',
        due: dated('2016').occurred,
      },
      entry: dated('2014-01-01'),
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
          source,
        },
        {
          type: 'CoverageReported',
          data: { sharePct: 90, trustsWith: 9, trustsTotal: 10, definition: 2, basis: 'asked' },
          entry: dated('2019-01-01'),
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
      steps: [
        { on: '2015-01-01', atLeast: 0, atMost: 1, trustsOpen: 2 },
        { on: '2015-12-31', atLeast: 1, atMost: 1, trustsOpen: 2 },
        { on: '2020-04-01', atLeast: 1, atMost: 1, trustsOpen: 1 },
      ],
      published: [
        {
          title: 'Share records',
          detail: { sharePct: 90, trustsWith: 9, trustsTotal: 10, scope: 'Invented trusts' },
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
    expect(steps).toEqual([{ on: '2015-01-01', atLeast: 0, atMost: 1, trustsOpen: 2 }]);
    expect(published).toEqual([]);
    const unknown = await adoption.show({
      milestone: 'epr-go-live',
      replay: { knownAt: '2015-12-30' },
      today,
    });
    expect(unknown.steps).toEqual([]);
  });

  it('of what nobody has reached has no steps', async () => {
    const { steps, definition } = await adoption.show({ milestone: 'emram-7', replay: {}, today });
    expect([steps, definition]).toEqual([
      [],
      'emram-7 Version of the definition that was met: none on record.',
    ]);
  });
});
