import type { FollowingTrust } from '#contracts/policy';
import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { followersOf } from './policy-followers.ts';
import { followingFixture, policyViewFixture } from './policy.fixtures.ts';

const trust = { ods: 'ZZ2', name: 'B trust' };
const award = entryFixture({
  on: '2019-05-01',
  policy: 'some',
  kind: 'funding-round',
  eventType: 'FundingAwarded',
  trust,
});
const followers = (trusts: readonly FollowingTrust[]) =>
  followersOf(policyViewFixture({ entries: [award], trusts }));

const lead = { is: 'after', minDays: 366, maxDays: 366, minMonths: 12, maxMonths: 12 } as const;

describe('the trusts that followed a policy', () => {
  const awarded = followingFixture(award, { step: 'money' });
  const live = followingFixture(milestoneFixture({ on: '2020-05-01', trust }), { tie: 'funded', lead });
  const setback = followingFixture(
    milestoneFixture({ on: '2019-08-01', trust, eventType: 'SetbackReported', kind: 'setback' }),
    { step: 'setback' },
  );
  const hinted = followingFixture(milestoneFixture({ on: '2018-02-10' }), {
    tie: 'related',
    lead: { is: 'undecided' },
  });
  const naming = followingFixture(
    milestoneFixture({ on: '2019-01-01', trust, kind: 'gde-selected', title: 'Chosen as an exemplar' }),
    { step: 'naming', tie: 'named', lead },
  );

  it('stand by their strongest tie, each once, related last, whoever was first', () => {
    const found = followers([live, setback, awarded, hinted]);
    expect(found.map(({ ods, tie }) => [ods, tie])).toEqual([
      ['ZZ2', 'funded'],
      ['ZZ1', 'related'],
    ]);
    expect(found[0]).toMatchObject({
      steps: [{ entryId: awarded.entryId }, { entryId: live.entryId, lead }],
      setbacks: [{ entryId: setback.entryId }],
      withoutOutcome: false,
    });
  });
  it.each([
    ['an award alone', [awarded]],
    ['an award and a setback', [awarded, setback]],
    ['being named, whatever its title says', [naming]],
    ['what was there before', [awarded, { ...live, lead: { is: 'already there' } as const }]],
  ])('have no outcome on record after %s', (_what, trusts) =>
    expect(followers(trusts)).toMatchObject([{ ods: 'ZZ2', withoutOutcome: true }]),
  );
  it('have one where a milestone is called as a naming is, and is none', () => {
    const called = { ...live, title: 'Named record goes live', tie: 'named' } as const;
    expect(followers([naming, called])).toMatchObject([{ tie: 'named', withoutOutcome: false }]);
  });
  it('are no more than hinted at by a plan or a setback', () =>
    expect(followers([setback])).toMatchObject([{ tie: 'related', withoutOutcome: false }]));
});
