import { dateOf, entryOn } from '#testing/given';
import { entryData } from './entry-data.ts';

const textOf = () => ({ redacted: true });

describe('the data of an entry', () => {
  it.each([[{ region: 'London' }], [{ board: 'ZZB' }], [{ region: 'London', board: 'ZZB' }]])(
    'says where a trust moved, whole: %j',
    (data) => {
      expect(entryData({ type: 'TrustMoved', data, entry: entryOn('2020') }, textOf)).toEqual(data);
    },
  );

  it.each(['whole', 'part', 'not-stated'] as const)(
    'says of a merger how much went, and who says so: %s',
    (part) => {
      const data = { into: 'ZZ2', part, basis: 'inferred' } as const;
      expect(entryData({ type: 'TrustMerged', data, entry: entryOn('2020') }, textOf)).toEqual(data);
    },
  );

  it('says names as people write them', () => {
    const data = { from: 'ZED NHS TRUST', to: 'ZED NHS FOUNDATION TRUST' };
    expect(entryData({ type: 'TrustRenamed', data, entry: entryOn('2020') }, textOf)).toEqual({
      from: 'Zed NHS Trust',
      to: 'Zed NHS Foundation Trust',
    });
  });

  it('says of a promise how it is measured and how much of it', () => {
    const data = { measure: 'Share of trusts', thresholdPct: 80 };
    expect(entryData({ type: 'TargetRevised', data, entry: entryOn('2020') }, textOf)).toEqual(data);
  });

  it('says of a mandate the day to conform by, and the day of its goal', () => {
    const data = { goal: { statement: 'No paper', due: dateOf('2023') }, conformBy: dateOf('2021-03-31') };
    expect(entryData({ type: 'StandardMandated', data, entry: entryOn('2020') }, textOf)).toEqual(data);
  });

  it('says money as text, and own words as they stand today', () => {
    const amount = { pence: 9_007_199_254_740_993n, kind: 'awarded', basis: 'exact' } as const;
    expect(entryData({ type: 'FundingAwarded', data: { amount }, entry: entryOn('2020') }, textOf)).toEqual({
      amount: { ...amount, pence: '9007199254740993' },
    });
    const data = { reason: { textId: 'a', sha256: 'b' } };
    expect(entryData({ type: 'MilestoneWithdrawn', data, entry: entryOn('2020') }, textOf)).toEqual({
      reason: { redacted: true },
    });
  });
});
