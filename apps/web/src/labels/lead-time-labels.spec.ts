import { leadDaysLabel, leadTimeLabel, slipLabel } from './lead-time-labels.ts';

describe('lead times in words', () => {
  it.each([
    [0, 0, '0 days'],
    [1, 1, '1 day'],
    [6, 36, '6–36 days'],
    [32, 89, '1–3 months'],
    [639, 699, '20–23 months'],
    [700, 700, 'about 23 months'],
    [1200, 1600, '3–5 years'],
  ])('%i to %i days', (least, most, words) => {
    expect(leadDaysLabel(least, most)).toBe(words);
  });

  it('says so where the milestone came first, or where nobody can say', () => {
    expect(leadTimeLabel({ is: 'already there' }, true)).toBe('already there');
    expect(leadTimeLabel({ is: 'already there' })).toBe('the milestone was there before the policy');
    expect(leadTimeLabel({ is: 'undecided' }, true)).toBe('order not known');
    expect(leadTimeLabel({ is: 'undecided' })).toMatch(/cannot be said/);
    expect(leadTimeLabel({ is: 'after', minDays: 2, maxDays: 2 })).toBe('2 days later');
  });
});

describe('how far a day due moved', () => {
  it.each([
    [0, ''],
    [731, '+2 years'],
    [456, '+15 months'],
    [-92, '−3 months'],
    [7, '+7 days'],
    [365, '+1 year'],
  ])('by %i days', (days, words) => {
    expect(slipLabel(days)).toBe(words);
  });
});
