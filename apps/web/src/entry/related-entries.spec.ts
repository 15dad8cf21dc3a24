import { entryFixture, milestoneFixture } from './entries.fixtures.ts';
import { isRelated, isTied } from './related-entries.ts';
import { tieFixture } from '../trust/trust.fixtures.ts';

const fund = entryFixture({ on: '2013-05-01', policy: 'fund' });
const award = entryFixture({ on: '2013-12-01', policy: 'fund', trust: { ods: 'ZZ1', name: 'A trust' } });
const live = milestoneFixture({ on: '2015-10-01' });
const elsewhere = milestoneFixture({ on: '2015-10-01', trust: { ods: 'ZZ2', name: 'Another trust' } });

describe('what belongs to the entry that is pointed at', () => {
  it('is the rest of the policy, its awards to trusts included', () => {
    expect([fund, award, live].map((one) => isRelated(one, fund))).toEqual([true, true, false]);
  });

  it('is the rest of the trust’s entries, where it is no policy', () => {
    expect([live, award, elsewhere].map((one) => isRelated(one, live))).toEqual([true, true, false]);
  });

  it('is the other end of a tie on a trust’s page', () => {
    const ties = [tieFixture(live, award)];
    expect([live, award, fund].map((one) => isTied(one, live, ties))).toEqual([true, true, false]);
  });
});
