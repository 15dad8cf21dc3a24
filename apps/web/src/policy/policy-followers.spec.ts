import type { FollowingTrust, PolicyView } from '#contracts/policy';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { followersOf } from './policy-followers.ts';

const award = entryFixture({ on: '2019-05-01', policy: 'some', trust: { ods: 'ZZ2', name: 'B trust' } });
const announced = entryFixture({ on: '2018-02-01', to: '2018-02-28', policy: 'some' });
const following = (said: Partial<FollowingTrust> & { readonly on: string }): FollowingTrust => {
  const { id, title, occurred } = entryFixture({ on: said.on });
  return {
    ods: 'ZZ1',
    name: 'A trust',
    entryId: id,
    title,
    occurred,
    eventType: 'MilestoneReached',
    ...said,
  };
};
const view = (trusts: readonly FollowingTrust[]): PolicyView => ({
  replay: { asAt: '2026-11-22', knownAt: '2026-11-22', atPosition: '100' },
  policy: {
    ref: 'some',
    kind: 'funding-round',
    title: 'Some',
    issuer: 'A body',
    capabilities: [],
    status: 'awarded',
    ended: false,
    first: announced.occurred,
    entries: 2,
    mayHaveHappened: 0,
    state: { is: 'in force' },
  },
  registration: {
    id: 'registration',
    schemaVersion: 1,
    source: { title: 'A paper', url: 'https://example.org/' },
  },
  entries: [announced, award],
  promises: [],
  relations: [],
  money: [],
  trusts,
  claims: [],
  version: 3,
});

const lead = { is: 'after', minDays: 366, maxDays: 366, minMonths: 12, maxMonths: 12 } as const;

describe('the trusts that followed a policy', () => {
  const b = { ods: 'ZZ2', name: 'B trust' };
  const awarded = following({ on: '2019-05-01', ...b, entryId: award.id, eventType: 'FundingAwarded' });
  const live = following({ on: '2020-05-01', ...b, tie: 'funded', lead });
  const setback = following({ on: '2019-08-01', ...b, eventType: 'SetbackReported' });
  const hinted = following({ on: '2018-02-10', tie: 'related', lead: { is: 'undecided' } });

  it('stand by their strongest tie, each once, related last, whoever was first', () => {
    const followers = followersOf(view([live, setback, awarded, hinted]));
    expect(followers.map(({ ods, tie }) => [ods, tie])).toEqual([
      ['ZZ2', 'funded'],
      ['ZZ1', 'related'],
    ]);
    expect(followers[0]).toMatchObject({
      steps: [{ entryId: awarded.entryId }, { entryId: live.entryId, lead }],
      setbacks: [{ entryId: setback.entryId }],
      withoutOutcome: false,
    });
  });
  it.each([
    ['an award alone', [awarded]],
    ['an award and a setback', [awarded, setback]],
    ['being named', [following({ on: '2019-01-01', ...b, tie: 'named', title: 'Named an exemplar' })]],
  ])('have no outcome on record after %s', (_what, trusts) =>
    expect(followersOf(view(trusts))).toMatchObject([{ ods: 'ZZ2', withoutOutcome: true }]),
  );
  it('are no more than hinted at by a plan or a setback', () =>
    expect(followersOf(view([setback]))).toMatchObject([{ tie: 'related', withoutOutcome: false }]));
});
