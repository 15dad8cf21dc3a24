import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { yearsSpan } from './axis.ts';
import { dayNumber } from './days.ts';
import { overviewPaths, stepped, within } from './overview.ts';
import { timeScale } from './scale.ts';

const whole = yearsSpan(2012, 2026);
const seen = yearsSpan(2016, 2018);

describe('the overview of all years', () => {
  it('stands policies above its middle and trusts below it', () => {
    const { above, below } = overviewPaths(
      [{ entry: entryFixture({ on: '2013-01-16' }) }, { entry: milestoneFixture({ on: '2020-01-01' }) }],
      timeScale(whole, 900),
      900,
      30,
    );
    expect(above).toMatch(/^M\d+,15v-\d/);
    expect(below).toMatch(/^M\d+,15v\d/);
  });

  it.each([
    ['from', 'ArrowRight', '2016-01-31'],
    ['from', 'PageDown', '2014-12-31'],
    ['from', 'Home', '2012-01-01'],
    ['to', 'End', '2027-01-01'],
    ['to', 'Home', '2016-04-02'],
  ] as const)('moves its handle %s with %s', (edge, key, day) => {
    expect(Math.floor(stepped(seen, edge, key, whole)?.[edge] ?? 0)).toBe(dayNumber(day));
  });

  it('does nothing with other keys', () => {
    expect(stepped(seen, 'from', 'a', whole)).toBeUndefined();
  });

  it('keeps the length of what is in sight at either end', () => {
    expect(within({ from: whole.from - 500, to: whole.from + 500 }, whole)).toEqual({
      from: whole.from,
      to: whole.from + 1000,
    });
  });
});
