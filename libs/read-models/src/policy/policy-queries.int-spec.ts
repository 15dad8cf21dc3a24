import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn, inventedSource, statedKnown } from '#testing/given';
import {
  milestoneReached,
  openRecord,
  policyRegistered,
  relates,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { PolicyQueries } from './index.ts';

const today = '2026-07-01';
const amount = { pence: 5_000_000n, kind: 'awarded', basis: 'exact' } as const;
const milestone = (n: number): string => `milestone-00000000-0000-7000-8000-00000000000${String(n)}`;

describe('national policies', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let policies: PolicyQueries;
  /** Ids of the events of the round, in order of recording. */
  let round: readonly string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    policies = new PolicyQueries(readModels);
    await record.add('codebook-acts-on-bodies', {
      type: 'CodebookPublished',
      data: { list: 'acts-on-bodies', version: 1, codes: [{ code: 'still', title: 'programme' }] },
      source: inventedSource,
    });
    const ofRound = await record.add(
      'policy-round',
      policyRegistered('round', 'funding-round'),
      { type: 'BidsOpened', data: {}, entry: entryOn('2013-05') },
      { type: 'FundingAwarded', data: { trust: 'ZZ1', amount }, entry: entryOn('2013-12') },
      relates('policy-programme', 'funds'),
    );
    round = ofRound.map(({ id }) => id);
    await record.add(
      'policy-programme',
      policyRegistered('programme'),
      { type: 'PolicyAnnounced', data: {}, entry: entryOn('2012-01-01') },
      { type: 'PolicySuperseded', data: {}, entry: entryOn('2020') },
    );
    await record.add('policy-still', policyRegistered('still', 'strategy', []));
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'));
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'));
    await record.add(milestone(1), milestoneReached('ZZ2', '2014-02-01'), relates('policy-round'));
    const [, withdrawn] = await record.add(
      milestone(2),
      milestoneReached('ZZ1', '2015-01-01'),
      relates('policy-round'),
    );
    await record.add(milestone(2), {
      type: 'RelationWithdrawn',
      data: { assertionId: withdrawn?.id ?? '', reason: 'a guess' },
      known: statedKnown('2019-01-01'),
    });
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const list = async (replay: AskedReplay = {}) => (await policies.list({ replay, today })).policies;
  const show = (ref: string, replay: AskedReplay = {}) => policies.show({ ref, replay, today });

  it('are listed by ref, each as it stands', async () => {
    await expect(list()).resolves.toEqual([
      {
        ref: 'programme',
        kind: 'programme',
        title: 'Plan programme',
        issuer: 'ZZ',
        capabilities: ['epr'],
        status: 'superseded',
        ended: true,
        state: {
          ...{ is: 'superseded', over: true },
          ...{ entryId: expect.any(String) as string, since: dateOf('2020') },
        },
        first: dateOf('2012-01-01'),
        last: dateOf('2020'),
        entries: 2,
        mayHaveHappened: 0,
      },
      expect.objectContaining({ ref: 'round', status: 'awarded', ended: false, entries: 2 }),
      expect.objectContaining({
        ref: 'still',
        actsOn: 'programme',
        status: 'nothing yet',
        ended: false,
        entries: 0,
        capabilities: [],
      }),
    ]);
  });

  it('are what they were on the day', async () => {
    await expect(list({ asAt: '2013-06-01' })).resolves.toMatchObject([
      { ref: 'programme', status: 'announced', ended: false, entries: 1 },
      { ref: 'round', status: 'opened for bids', entries: 1 },
      { ref: 'still' },
    ]);
    await expect(list({ asAt: '2020-06-01' })).resolves.toMatchObject([
      // Perhaps superseded by then: shown as an entry, not told as its state.
      { ref: 'programme', status: 'announced', ended: false, entries: 2, mayHaveHappened: 1 },
      { ref: 'round' },
      { ref: 'still' },
    ]);
  });

  it('have one reading where nothing has happened for certain', async () => {
    const before = (await list({ asAt: '2011-12-31' }))[0];
    expect(before).toMatchObject({ ref: 'programme', status: 'nothing yet', entries: 0, mayHaveHappened: 0 });
    const perhaps = (await list({ asAt: '2013-12-15' }))[1];
    expect(perhaps).toMatchObject({ status: 'opened for bids', entries: 2, mayHaveHappened: 1 });
  });

  it('are there as soon as they are recorded, known since ever', async () => {
    await expect(list({ asAt: '1990-01-01', knownAt: '1990-01-01' })).resolves.toHaveLength(3);
    await expect(list({ atPosition: 0n })).resolves.toEqual([]);
  });

  it('are shown with their life, their money and what they relate to', async () => {
    const view = await show('round');
    expect(view?.entries.map(({ event }) => event)).toEqual(['opened for bids', 'awarded']);
    expect(view?.money).toEqual([
      {
        entryId: round[2],
        event: 'awarded',
        trust: { ods: 'ZZ1', name: 'Alderton NHS Trust' },
        occurred: dateOf('2013-12'),
        amount: { pence: '5000000', kind: 'awarded', basis: 'exact' },
      },
    ]);
    expect(view?.relations).toEqual([
      {
        id: round[3],
        relation: 'funds',
        direction: 'out',
        subject: 'policy-programme',
        title: 'Plan programme',
        confidence: 'high',
        knownOn: '2000-01-01',
      },
    ]);
    expect(view?.registration).toEqual({
      id: round[0],
      schemaVersion: 1,
      source: view?.entries[0]?.source,
    });
    expect((await show('programme'))?.relations).toMatchObject([
      { id: round[3], direction: 'in', subject: 'policy-round' },
    ]);
  });

  it('are shown with the trusts that they name, and with milestones that came after by a tie of their own', async () => {
    const trusts = async (replay: AskedReplay) =>
      (await show('round', replay))?.trusts.map(({ name, title, kind, step, tie, lead }) => [
        name,
        title,
        kind,
        step,
        tie,
        lead?.is,
      ]);
    await expect(trusts({})).resolves.toEqual([
      ['Alderton NHS Trust', 'Plan round', 'funding-round', 'money', undefined, undefined],
      ['Bray NHS Trust', 'Records live at ZZ2', 'epr-go-live', 'live', 'related', 'after'],
      ['Alderton NHS Trust', 'Records live at ZZ1', 'epr-go-live', 'live', 'funded', 'after'],
    ]);
    // Each in full, once: money to a trust among the entries of the policy, the rest beside them.
    const view = await show('round');
    const inFull = [...(view?.entries ?? []), ...(view?.milestones ?? [])].map(({ id }) => id);
    const named = view?.trusts.map(({ entryId }) => entryId) ?? [];
    expect(inFull.filter((id) => named.includes(id)).toSorted()).toEqual(named.toSorted());
    expect(view?.milestones.map(({ trust }) => trust?.ods)).toEqual(['ZZ2', 'ZZ1']);
  });

  it('have a state on each day, which says as much as the dates do', async () => {
    const states = async (replay: AskedReplay) =>
      (await policies.inForce({ replay, today }))?.policies.map(({ policy }) => [
        policy.ref,
        policy.state.is,
      ]);
    await expect(states({})).resolves.toEqual([
      ['round', 'announced'],
      ['programme', 'superseded'],
      ['still', 'not yet'],
    ]);
    await expect(states({ asAt: '2013-06-01' })).resolves.toEqual([
      ['round', 'open'],
      ['programme', 'announced'],
      ['still', 'not yet'],
    ]);
  });

  it('have their money by policy, with how long from step to step', async () => {
    expect((await policies.money({ replay: {}, today }))?.rounds).toMatchObject([
      {
        policy: { ref: 'round' },
        money: [{ event: 'awarded', trust: { ods: 'ZZ1' }, amount: { pence: '5000000' } }],
        times: {},
      },
    ]);
    expect((await policies.money({ replay: { asAt: '2013-01-01' }, today }))?.rounds).toEqual([]);
  });

  it('apply to a trust where they bind its type or concern every trust, each with its day', async () => {
    const applying = async (trust: string) =>
      (await policies.inForce({ replay: {}, today, trust }))?.policies.map(({ policy, bears, deadline }) => [
        policy.ref,
        bears,
        deadline?.is,
        deadline?.on.edtf,
      ]);
    await expect(applying('ZZ1')).resolves.toEqual([['round', 'concerns', undefined, undefined]]);
    await record.add(
      'policy-duty',
      policyRegistered('duty', 'mandate'),
      { type: 'PolicyCameIntoForce', data: {}, entry: entryOn('2020-01-01') },
      {
        type: 'ScopeStated',
        data: {
          appliesTo: 'Acute trusts',
          trusts: 'of-types',
          trustTypes: ['acute'],
          counted: 'each',
          conformBy: dateOf('2030-03-31'),
          basis: 'stated',
        },
        known: statedKnown('2020-01-01'),
      },
    );
    await record.add('trust-ZZ3', {
      ...trustRegistered('ZZ3', 'CARR NHS TRUST'),
      data: { ...trustRegistered('ZZ3', 'CARR NHS TRUST').data, trustType: 'community' },
    });
    await record.project();
    await expect(applying('ZZ1')).resolves.toEqual([
      ['duty', 'binds', 'coming', '2030-03-31'],
      ['round', 'concerns', undefined, undefined],
    ]);
    await expect(applying('ZZ3')).resolves.toEqual([['round', 'concerns', undefined, undefined]]);
    await expect(policies.inForce({ replay: {}, today, trust: 'ZZ9' })).resolves.toBeUndefined();
    expect((await show('duty'))?.scope).toMatchObject({ trustTypes: ['acute'], knownOn: '2020-01-01' });
  });

  it('are not there if nobody registered them', async () => {
    await expect(show('nothing')).resolves.toBeUndefined();
    await expect(show('round', { atPosition: 0n })).resolves.toBeUndefined();
  });

  it('of the kind target are shown with their promise as it moved, who moved it, and the shares that it named', async () => {
    const [, set, moved] = await record.add(
      'policy-promise',
      policyRegistered('promise', 'target'),
      {
        type: 'TargetSet',
        data: { statement: 'all', due: dateOf('2025-03-31') },
        entry: entryOn('2022-06-29'),
      },
      {
        type: 'TargetRevised',
        data: { due: dateOf('2026-03-31'), issuer: 'YY' },
        entry: entryOn('2023-07-20'),
      },
    );
    await record.add('policy-promise', {
      type: 'SharesStated',
      data: { entryId: moved?.id ?? '', shares: [{ by: dateOf('2026-03-31'), sharePct: 95 }] },
      known: statedKnown('2023-07-20'),
    });
    await record.project();
    const promises = async (replay: AskedReplay = {}) => (await show('promise', replay))?.promises;
    await expect(promises()).resolves.toEqual([
      {
        ...{ entryId: set?.id, on: dateOf('2022-06-29'), by: 'ZZ', change: 'set', statement: 'all' },
        ...{ knownOn: '2022-06-29', due: dateOf('2025-03-31'), shares: [] },
      },
      {
        ...{ entryId: moved?.id, on: dateOf('2023-07-20'), by: 'YY', change: 'moved', statement: 'all' },
        ...{ knownOn: '2023-07-20', due: dateOf('2026-03-31') },
        moved: { is: 'after', minDays: 365, maxDays: 365, minMonths: 12, maxMonths: 12 },
        shares: [{ by: dateOf('2026-03-31'), sharePct: 95 }],
      },
    ]);
    await expect(promises({ knownAt: '2023-01-01' })).resolves.toHaveLength(1);
    await expect(show('round')).resolves.toMatchObject({ promises: [] });
  });
});
