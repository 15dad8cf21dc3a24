import { leadAfterLabel, leadTimeLabel, slipLabel } from './lead-time-labels.ts';

describe('lead times in words', () => {
  it.each([
    [0, 0, 0, 0, '0 days'],
    [1, 1, 0, 0, '1 day'],
    [6, 36, 0, 1, '6 to 36 days'],
    [32, 89, 1, 2, '1 to 2 months'],
    [700, 700, 22, 22, '22 months'],
    [1815, 1844, 59, 60, '59 to 60 months'],
  ])('%i to %i days, %i to %i months', (minDays, maxDays, minMonths, maxMonths, words) => {
    expect(leadAfterLabel({ is: 'after', minDays, maxDays, minMonths, maxMonths })).toBe(words);
  });

  it('says so where the milestone came first, or where nobody can say', () => {
    expect(leadTimeLabel({ is: 'already there' }, true)).toBe('already there');
    expect(leadTimeLabel({ is: 'already there' })).toBe('the milestone was there before the policy');
    expect(leadTimeLabel({ is: 'undecided' }, true)).toBe('order not known');
    expect(leadTimeLabel({ is: 'undecided' })).toMatch(/cannot be said/);
    expect(leadTimeLabel({ is: 'after', minDays: 2, maxDays: 2, minMonths: 0, maxMonths: 0 })).toBe(
      '2 days later',
    );
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
