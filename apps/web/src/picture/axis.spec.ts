import { axisTicks, lastYearOf, yearsSpan } from './axis.ts';

const labels = (fromYear: number, toYear: number, pxPerYear: number) =>
  axisTicks(yearsSpan(fromYear, toYear), pxPerYear / 365.25).map(({ label }) => label);

describe('the time axis', () => {
  it('reaches to the last promise that falls due, within reason', () => {
    expect(lastYearOf(2014, [])).toBe(2014);
    expect(lastYearOf(2014, [2018, 2012])).toBe(2018);
    expect(lastYearOf(2014, [2099])).toBe(2026);
  });

  it('names each year where there is room, every other where there is not, and none that the end would cut', () => {
    expect(labels(2024, 2026, 70)).toEqual(['2024', '2025', '2026', undefined]);
    expect(labels(2024, 2026, 20)).toEqual(['2024', undefined, undefined, undefined]);
  });

  it('names quarters, then months, when zoomed in', () => {
    expect(labels(2024, 2024, 300)).toEqual(['2024', 'Apr', 'Jul', 'Oct', undefined]);
    expect(labels(2024, 2024, 400).slice(0, 4)).toEqual(['2024', 'Feb', 'Mar', 'Apr']);
  });
});
