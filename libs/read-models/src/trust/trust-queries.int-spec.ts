import type { DataSource } from 'typeorm';
import type { TrustView } from '#contracts/trust';
import type { Day } from '#domain/kernel';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn } from '#testing/given';
import {
  milestoneReached,
  openRecord,
  policyRegistered,
  relates,
  retracted,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { TrustQueries } from './index.ts';

const today = '2026-07-01';
const milestone = (n: number): string => `milestone-00000000-0000-7000-8000-00000000000${String(n)}`;

describe('trusts', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let trusts: TrustQueries;

  /** ZZ1 and ZZ2 went into ZZ3 in 2012, that into ZZ4 in 2019. ZZ1 had money, ZZ3 was named, ZZ4 went live. */
  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    trusts = new TrustQueries(readModels);
    const went = (into: string, occurred: string) =>
      ({
        type: 'TrustMerged',
        data: { into, part: 'whole', basis: 'ods' },
        entry: entryOn(occurred),
      }) as const;
    const opened = (occurred: string) =>
      ({ type: 'TrustOpened', data: {}, entry: entryOn(occurred) }) as const;
    const closed = (occurred: string) =>
      ({ type: 'TrustClosed', data: {}, entry: entryOn(occurred) }) as const;

    await record.add(
      'trust-ZZ1',
      trustRegistered('ZZ1', 'ALDERTON NHS TRUST'),
      opened('1994'),
      closed('2012-03-31'),
      went('ZZ3', '2012-04-01'),
    );
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'), went('ZZ3', '2012-04-01'));
    await record.add(
      'trust-ZZ3',
      trustRegistered('ZZ3', 'COVE NHS TRUST'),
      opened('2012-04-01'),
      closed('2019-03-31'),
      went('ZZ4', '2019-04-01'),
    );
    await record.add(
      'trust-ZZ4',
      trustRegistered('ZZ4', 'DEAN NHS TRUST', 'Midlands'),
      opened('2019-04-01'),
      {
        type: 'TrustRenamed',
        data: { from: 'DEAN NHS TRUST', to: "DEAN AND ST ANNE'S NHS FOUNDATION TRUST" },
        entry: entryOn('2021-07/2021-12'),
      },
    );
    await record.add('policy-fund', policyRegistered('fund', 'funding-round'), {
      type: 'FundingAwarded',
      data: { trust: 'ZZ1', title: 'Money for records' },
      entry: entryOn('2011'),
    });
    await record.add('policy-exemplars', policyRegistered('exemplars'), {
      type: 'PolicyAnnounced',
      data: {},
      entry: entryOn('2016-08'),
    });
    await record.add('policy-mandate', policyRegistered('mandate', 'mandate'), {
      type: 'PolicyPublished',
      data: {},
      entry: entryOn('2018-01-01'),
    });
    await record.add(
      milestone(1),
      milestoneReached('ZZ3', '2016-09-07', {
        kind: 'gde-selected',
        title: 'Named an exemplar',
        capability: 'general',
      }),
      relates('policy-exemplars'),
    );
    await record.add(milestone(2), milestoneReached('ZZ4', '2020-10'));
    await record.add(milestone(3), milestoneReached('ZZ4', '2022-01-01', { title: 'Second site' }), {
      type: 'MilestoneWithdrawn',
      data: { reason: 'went back to paper' },
      entry: entryOn('2023-01-01'),
    });
    await record.add(milestone(4), {
      type: 'SetbackReported',
      data: { trust: 'ZZ4', kind: 'epr-go-live', title: 'Put off', capability: 'epr', setback: 'deferred' },
      entry: entryOn('2020-01-01'),
    });
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const show = async (ods: string, replay: AskedReplay = {}): Promise<TrustView> => {
    const shown = await trusts.show({ ods, replay, today });
    if (!shown) throw new Error(`${ods} is not there.`);
    return shown;
  };

  it('are listed by code, each as it was on the day', async () => {
    const { trusts: now, replay } = await trusts.list({ replay: {}, today });
    expect(replay.asAt).toBe(today);
    expect(now).toEqual([
      expect.objectContaining({
        ods: 'ZZ1',
        name: 'Alderton NHS Trust',
        status: 'closed',
        openedOn: '1994-12-31',
        closedOn: '2012-03-31',
      }),
      expect.objectContaining({ ods: 'ZZ2', status: 'opening not known', milestones: 0 }),
      expect.objectContaining({ ods: 'ZZ3', status: 'closed', milestones: 1 }),
      {
        ods: 'ZZ4',
        name: "Dean and St Anne's NHS Foundation Trust",
        trustType: 'acute',
        foundationTrust: true,
        region: 'Midlands',
        board: 'ZZA',
        status: 'open',
        openedOn: '2019-04-01',
        // The withdrawn one and the setback do not count.
        milestones: 1,
      },
    ]);
    const { trusts: then } = await trusts.list({ replay: { asAt: '2015-01-01' }, today });
    expect(then.map(({ ods, status, milestones }) => [ods, status, milestones])).toEqual([
      ['ZZ1', 'closed', 0],
      ['ZZ2', 'opening not known', 0],
      ['ZZ3', 'open', 0],
      ['ZZ4', 'not yet open', 0],
    ]);
  });

  it('are open through their closing day, and known to be only once they are known to have opened', async () => {
    const open = async (replay: AskedReplay) =>
      (await trusts.list({ replay, today, filter: { open: 'true' } })).trusts.map(({ ods }) => ods);
    await expect(open({ asAt: '2012-03-31' })).resolves.toEqual(['ZZ1']);
    await expect(open({ asAt: '2012-04-01' })).resolves.toEqual(['ZZ3']);
    const { trusts: then } = await trusts.list({
      replay: { asAt: '2012-03-31', knownAt: '2012-03-31' },
      today,
    });
    expect(then.map(({ ods, status, closedOn }) => [ods, status, closedOn])).toEqual([
      ['ZZ1', 'open', undefined],
      ['ZZ2', 'opening not known', undefined],
      ['ZZ3', 'opening not known', undefined],
      ['ZZ4', 'opening not known', undefined],
    ]);
  });

  it.each([
    [{ open: 'true' }, ['ZZ4']],
    [{ open: 'false' }, ['ZZ1', 'ZZ3']],
    [{ open: 'not-known' }, ['ZZ2']],
    [{ region: ['Midlands'] }, ['ZZ4']],
    [{ region: ['London', 'Midlands'], open: 'true' }, ['ZZ4']],
    [{ trustType: ['community'] }, []],
  ] as const)('are filtered by %j', async (filter, expected) => {
    const { trusts: found } = await trusts.list({ replay: {}, today, filter });
    expect(found.map(({ ods }) => ods)).toEqual(expected);
  });

  it('are shown with those that they came from, transitively, in one history', async () => {
    const { predecessors, successors, entries } = await show('ZZ4');
    expect(predecessors).toEqual([
      expect.objectContaining({ ods: 'ZZ1', name: 'Alderton NHS Trust', on: dateOf('2019-04-01') }),
      expect.objectContaining({ ods: 'ZZ2', name: 'Bray NHS Trust', part: 'whole', basis: 'ods' }),
      expect.objectContaining({ ods: 'ZZ3', name: 'Cove NHS Trust', on: dateOf('2019-04-01'), via: [] }),
    ]);
    expect(successors).toEqual([]);
    expect(
      entries.filter(({ category }) => category !== 'trust').map(({ title, trust }) => [title, trust?.name]),
    ).toEqual([
      ['Money for records', 'Alderton NHS Trust'],
      ['Named an exemplar', 'Cove NHS Trust'],
      ['Put off', 'Dean NHS Trust'],
      ['Records live at ZZ4', 'Dean NHS Trust'],
      ['Second site', "Dean and St Anne's NHS Foundation Trust"],
      ['Second site', "Dean and St Anne's NHS Foundation Trust"],
    ]);
  });

  it('did not come from another before they were there: each step has its own day', async () => {
    const [alderton, cove, dean] = [
      { ods: 'ZZ1', name: 'Alderton NHS Trust' },
      { ods: 'ZZ3', name: 'Cove NHS Trust' },
      { ods: 'ZZ4', name: 'Dean NHS Trust' },
    ];
    const { predecessors, trust } = await show('ZZ4');
    expect(predecessors.filter(({ on }) => on.earliestOn < (trust.openedOn ?? ''))).toEqual([]);
    expect(predecessors[0]).toMatchObject({
      ...alderton,
      via: [cove],
      steps: [
        { from: alderton, into: cove, on: dateOf('2012-04-01'), part: 'whole', basis: 'ods' },
        { from: cove, into: dean, on: dateOf('2019-04-01'), part: 'whole', basis: 'ods' },
      ],
    });
    expect((await show('ZZ1')).successors[1]).toMatchObject({
      ...dean,
      on: dateOf('2019-04-01'),
      via: [cove],
    });
  });

  it('are shown with those that they went into, as far as it has happened', async () => {
    expect((await show('ZZ1')).successors.map(({ ods }) => ods)).toEqual(['ZZ3', 'ZZ4']);
    expect((await show('ZZ1', { asAt: '2015-01-01' })).successors.map(({ ods }) => ods)).toEqual(['ZZ3']);
    expect((await show('ZZ4', { asAt: '2012-01-01' })).predecessors).toEqual([]);
  });

  it('are shown with their names, first to last', async () => {
    expect((await show('ZZ4')).names).toEqual([
      { name: 'Dean NHS Trust' },
      { name: "Dean and St Anne's NHS Foundation Trust", since: dateOf('2021-07/2021-12') },
    ]);
    const by = async (asAt: Day) => (await show('ZZ4', { asAt })).names.map(({ name }) => name);
    expect(await by('2021-06-30')).toEqual(['Dean NHS Trust']);
    expect(await by('2021-07-01')).toEqual(['Dean NHS Trust', "Dean and St Anne's NHS Foundation Trust"]);
  });

  it('are shown with the policies before their milestones, through their predecessors too', async () => {
    const { ties, entries, policies } = await show('ZZ4');
    const goLive = entries.find(({ title }) => title === 'Records live at ZZ4');
    const ofGoLive = ties.filter(({ milestoneId }) => milestoneId === goLive?.id);
    expect(ofGoLive.map(({ policy, tie, lead }) => [policy.ref, tie, lead])).toEqual([
      ['fund', 'funded', { is: 'after', minDays: 3197, maxDays: 3591, minMonths: 105, maxMonths: 117 }],
      ['exemplars', 'named', { is: 'after', minDays: 1485, maxDays: 1515, minMonths: 48, maxMonths: 49 }],
      ['mandate', 'in scope', { is: 'after', minDays: 1004, maxDays: 1034, minMonths: 33, maxMonths: 33 }],
    ]);
    const [funded] = ofGoLive;
    expect([funded?.whose, funded?.through?.map(({ from, into }) => [from.ods, into.ods])]).toEqual([
      { ods: 'ZZ1', name: 'Alderton NHS Trust' },
      [
        ['ZZ1', 'ZZ3'],
        ['ZZ3', 'ZZ4'],
      ],
    ]);
    const own = ties.find(({ milestoneId, tie }) => milestoneId !== goLive?.id && tie === 'named');
    expect([own?.whose?.ods, own?.through]).toEqual(['ZZ3', []]);
    expect(funded?.path).toEqual([
      'Alderton NHS Trust was awarded money under Plan fund: Money for records (2011).',
    ]);
    expect(policies.map(({ id }) => id)).toEqual(
      expect.arrayContaining(ofGoLive.map(({ policyEntryId }) => policyEntryId)),
    );
    expect(entries.map(({ id }) => id)).toContain(ofGoLive[1]?.countedFromId);
    expect(ofGoLive[2]?.caveat).toBe('No ending of this policy is on record: it may have ended before.');
  });

  it('have no ties of a milestone that was withdrawn, once it was', async () => {
    const tied = async (asAt: '2022-06-01' | '2023-06-01') => {
      const { ties, entries } = await show('ZZ4', { asAt });
      const second = entries.find(({ title }) => title === 'Second site');
      return ties.some(({ milestoneId }) => milestoneId === second?.id);
    };
    await expect(tied('2022-06-01')).resolves.toBe(true);
    await expect(tied('2023-06-01')).resolves.toBe(false);
  });

  it('lose what was retracted from the day on which that was known', async () => {
    const award = (await show('ZZ1')).entries.find(({ title }) => title === 'Money for records');
    await record.add('policy-fund', retracted(award?.id ?? '', '2024-01-01'));
    await record.project();
    const funded = async (knownAt: '2023-12-31' | '2024-01-01') =>
      (await show('ZZ4', { knownAt })).ties.filter(({ tie }) => tie === 'funded').length;
    // The go-live and the naming.
    await expect(funded('2023-12-31')).resolves.toBe(2);
    await expect(funded('2024-01-01')).resolves.toBe(0);
  });

  it('are not there if nobody registered them', async () => {
    await expect(trusts.show({ ods: 'ZZ9', replay: {}, today })).resolves.toBeUndefined();
  });
});
