import { date, dated } from '#testing/given';
import { entryDetail } from './entry-detail.ts';

const told = { scope: undefined, review: undefined, textOf: () => ({ redacted: true }) };

describe('where a trust moved', () => {
  it.each([
    [{ region: 'London' }, 'London'],
    [{ board: 'ZZB' }, 'ZZB'],
    [{ region: 'London', board: 'ZZB' }, 'London, ZZB'],
  ])('%j is told whole', (data, to) => {
    expect(entryDetail({ type: 'TrustMoved', data, entry: dated('2020') }, told)).toEqual({ to });
  });
});

describe('a merger', () => {
  it.each(['whole', 'part', 'not-stated'] as const)('says how much went, and who says so: %s', (part) => {
    const data = { into: 'ZZ2', part, basis: 'inferred' } as const;
    expect(entryDetail({ type: 'TrustMerged', data, entry: dated('2020') }, told)).toEqual(data);
  });
});

describe('a promise', () => {
  it('is told with how it is measured and how much of it', () => {
    const data = { measure: 'Share of trusts', thresholdPct: 80 };
    expect(entryDetail({ type: 'TargetRevised', data, entry: dated('2020') }, told)).toEqual(data);
  });
  it('of a mandate has a day of its own beside the day to conform by', () => {
    const data = { goal: { statement: 'No paper', due: date('2023') }, conformBy: date('2021-03-31') };
    expect(entryDetail({ type: 'StandardMandated', data, entry: dated('2020') }, told)).toEqual({
      goal: 'No paper',
      due: date('2021-03-31'),
      goalDue: date('2023'),
    });
  });
});
