import type { FollowingTrust, PolicyView } from '#contracts/policy';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { followersOf } from './policy-followers.ts';

const award = entryFixture({ on: '2019-05-01', policy: 'some', trust: { ods: 'ZZ2', name: 'B trust' } });
const announced = entryFixture({ on: '2018-02-01', to: '2018-02-28', policy: 'some' });
const following = (said: Partial<FollowingTrust> & { readonly on: string }): FollowingTrust => {
  const { id, title, occurred } = entryFixture({ on: said.on });
  return { ods: 'ZZ1', name: 'A trust', entryId: id, title, occurred, ...said };
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
  },
  registration: {
    id: 'registration',
    schemaVersion: 1,
    source: { title: 'A paper', url: 'https://example.org/' },
  },
  entries: [announced, award],
  relations: [],
  money: [],
  trusts,
  claims: [],
  version: 3,
});

describe('the trusts that followed a policy', () => {
  const awarded = following({ on: '2019-05-01', ods: 'ZZ2', name: 'B trust', entryId: award.id });
  const live = following({ on: '2020-05-01', ods: 'ZZ2', name: 'B trust' });
  const [a, b] = followersOf(view([live, awarded, following({ on: '2018-02-10' })]));

  it('stand by name, each once, its steps in order of time', () => {
    expect([a?.ods, b?.ods]).toEqual(['ZZ1', 'ZZ2']);
    expect(b?.steps.map(({ entryId }) => entryId)).toEqual([awarded.entryId, live.entryId]);
  });
  it('are counted from the award to them', () => {
    expect(b?.countedFrom).toBe('its award');
    expect(b?.steps.map(({ lead }) => lead)).toEqual([
      undefined,
      { is: 'after', minDays: 366, maxDays: 366 },
    ]);
  });
  it('are counted from the first entry where there was none, no finer than the dates allow', () => {
    expect(a?.countedFrom).toBe('the first entry of the policy');
    expect(a?.steps[0]?.lead).toEqual({ is: 'undecided' });
  });
});
