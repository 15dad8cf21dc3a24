import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn, inventedSource, statedKnown } from '#testing/given';
import { openRecord, policyRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { PolicyQueries } from './index.ts';

const today = '2026-07-01';

describe('promises, line by line', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let policies: PolicyQueries;

  const codes = (list: string, ...all: readonly (readonly [string, string])[]) =>
    record.add(`codebook-${list}`, {
      type: 'CodebookPublished',
      data: { list, version: 1, codes: all.map(([code, title]) => ({ code, title, meaning: 'invented' })) },
      source: inventedSource,
    });
  const series = (name: string, ...figures: readonly (readonly [string, number, string?])[]) =>
    record.add(
      `coverage-${name}`,
      {
        type: 'CoverageSeriesRegistered',
        data: {
          series: name,
          title: `Share ${name}`,
          milestoneKind: 'epr-go-live',
          capability: 'epr',
          scope: 'Invented trusts',
        },
        source: inventedSource,
      },
      ...figures.map(
        ([on, sharePct, knownOn = on]) =>
          ({
            type: 'CoverageReported',
            data: { sharePct, definition: 1, basis: 'asked' },
            entry: entryOn(on, { knownOn: dateOf(knownOn).latestOn }),
          }) as const,
      ),
    );
  const shares = (ref: string, entryId: string | undefined, by: string, sharePct: number) =>
    record.add(`policy-${ref}`, {
      type: 'SharesStated',
      data: { entryId: entryId ?? '', shares: [{ by: dateOf(by), sharePct }] },
      known: statedKnown('2020-01-01'),
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    policies = new PolicyQueries(readModels);
    await codes('promise-lines', ['paper', 'No paper'], ['records', 'No paper']);
    await codes('promise-measures', ['records', 'all']);
    await series('all', ['2020-01-01', 60], ['2021-01-01', 66], ['2023-01-01', 70]);
    await series('some', ['2021-06-01', 80]);
    await record.add(
      'policy-paper',
      policyRegistered('paper', 'target'),
      {
        type: 'TargetSet',
        data: { statement: 'no paper', due: dateOf('2018') },
        entry: entryOn('2013-01-16'),
      },
      { type: 'TargetMissed', data: {}, entry: entryOn('2019-02-01') },
    );
    const [, set, moved] = await record.add(
      'policy-records',
      policyRegistered('records', 'target'),
      {
        type: 'TargetSet',
        data: { statement: 'a record for all', due: dateOf('2022-06-30'), issuer: 'YY' },
        entry: entryOn('2021-06-30'),
      },
      {
        type: 'TargetRevised',
        data: { statement: 'a record for most', due: dateOf('2023-06-30') },
        entry: entryOn('2022-03-01'),
      },
    );
    await shares('records', set?.id, '2022-06-30', 100);
    await shares('records', moved?.id, '2023-06-30', 90);
    await record.add('policy-alone', policyRegistered('alone', 'target'), {
      type: 'TargetSet',
      data: { statement: 'a plan from each' },
      entry: entryOn('2015-05-01'),
    });
    await record.add('policy-other', policyRegistered('other'), {
      type: 'PolicyAnnounced',
      data: {},
      entry: entryOn('2015-05-01'),
    });
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const lines = async (replay: AskedReplay = {}) => (await policies.promises({ replay, today })).lines;

  it('are grouped by the code list, the longest line first; a target that continues none is a line by itself', async () => {
    const all = await lines();
    expect(
      all.map(({ title, targets }) => [title, ...targets.map(({ policy }) => [policy.ref, policy.state.is])]),
    ).toEqual([
      ['No paper', ['paper', 'missed'], ['records', 'overdue']],
      ['Plan alone', ['alone', 'in force']],
    ]);
  });

  it('stand in the order in which they became known, with who made each and what took its place', async () => {
    const [line] = await lines();
    expect(line?.promises).toMatchObject([
      { target: 'paper', by: 'ZZ', knownOn: '2013-01-16', change: 'set', paths: [] },
      { target: 'records', by: 'YY', knownOn: '2021-06-30', change: 'set', until: dateOf('2022-03-01') },
      {
        ...{ target: 'records', by: 'ZZ', change: 'moved and reworded', wording: 'easier' },
        moved: { is: 'after', minDays: 365, maxDays: 365 },
      },
    ]);
    expect(line?.promises.at(-1)).not.toHaveProperty('until');
  });

  it('have a path over the series that measures them, and never over another', async () => {
    const [line] = await lines();
    expect(line?.promises[1]?.paths).toMatchObject([
      {
        ...{ sharePct: 100, basis: 'published by then', startsOn: dateOf('2021-06-30') },
        from: { sharePct: 66, on: dateOf('2021-01-01'), basis: 'asked' },
        // 34 points in 365 days.
        pace: { leastPerMonth: 2.8353, mostPerMonth: 2.8353 },
      },
    ]);
    expect(line?.promises[2]?.paths).toMatchObject([
      { achieved: { to: { sharePct: 70 }, pace: { leastPerMonth: 0.1668 } } },
    ]);
    expect(
      line?.series.map(({ series: name, measures, figures }) => [name, measures, figures.length]),
    ).toEqual([
      ['all', true, 3],
      ['some', false, 1],
    ]);
    expect(line?.series[0]?.achieved).toMatchObject({ to: { sharePct: 70 } });
  });

  it('are as promised on a day, over what was published by then', async () => {
    const then = { asAt: '2021-12-31', knownAt: '2021-12-31' } as const;
    const [line] = await lines(then);
    expect(line?.promises.map(({ statement }) => statement)).toEqual(['no paper', 'a record for all']);
    expect(line?.series[0]?.figures.map(({ sharePct }) => sharePct)).toEqual([60, 66]);
    expect(line?.promises[1]?.paths[0]).not.toHaveProperty('achieved');
    const [world] = await lines({ asAt: '2021-12-31' });
    expect(world?.series[0]?.figures.map(({ sharePct }) => sharePct)).toEqual([60, 66]);
    expect((await lines({ asAt: '2014-01-01' })).map(({ title }) => title)).toEqual(['No paper']);
    await expect(lines({ atPosition: 0n })).resolves.toEqual([]);
  });
});
