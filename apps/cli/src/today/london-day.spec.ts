import { londonDay } from './london-day.ts';

describe('the day in London', () => {
  it.each([
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-01-01T23:59:59Z', '2026-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
  ])('at %s is %s', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
  });
});
