import fc from 'fast-check';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { yearsSpan } from '../picture/axis.ts';
import { dayNumber, isoDay } from '../picture/days.ts';
import { labelPlace, placeLives } from './place-lives.ts';
import type { DrawnLife } from './policy-lives.ts';
import { timeScale } from '../picture/scale.ts';

const measure = (text: string) => text.length * 6;
const life = (ref: string, from: string, to: string, line: DrawnLife['line'] = 'solid'): DrawnLife => ({
  ref,
  name: `The policy called ${ref}`,
  amounts: '',
  span: { from: dayNumber(from), to: dayNumber(to) },
  line,
  open: false,
  entries: [],
});
const place = (...lives: DrawnLife[]) =>
  placeLives(lives, timeScale(yearsSpan(2012, 2026), 900), 900, measure);

describe('policies on the picture', () => {
  it('share a row where there is room', () => {
    const { lives, rows } = place(
      life('a', '2012-05-01', '2012-06-01'),
      life('b', '2020-05-01', '2020-06-01'),
    );
    expect(rows).toBe(1);
    expect(lives.map(({ row }) => row)).toEqual([0, 0]);
  });

  it('have the label in a bar, and to the left of what is late', () => {
    const { lives } = place(
      life('bar', '2005-04-01', '2023-02-01', 'bar'),
      life('late', '2026-05-01', '2026-06-01'),
    );
    expect(lives.map(({ side }) => side)).toEqual(['inside', 'left']);
  });

  it('have the label within the picture in a bar that comes in from its edge', () => {
    const [placed] = place(life('old', '2005-04-01', '2023-02-01', 'bar')).lives;
    expect(placed).toMatchObject({ side: 'inside' });
    expect(placed?.textFrom).toBeGreaterThan(dayNumber('2012-01-01'));
  });

  it('have the label in a bar where no mark stands', () => {
    const entries = ['2013-04-01', '2013-09-01', '2014-06-01'].map((on) => entryFixture({ on }));
    const [placed] = place({ ...life('bar', '2013-04-01', '2026-06-01', 'bar'), entries }).lives;
    expect(placed).toMatchObject({ side: 'inside' });
    expect(placed?.textFrom).toBeGreaterThan(dayNumber('2014-06-01'));
  });

  it('have the label on the line, between two marks, where neither side has room for it', () => {
    const entries = ['2010-05-01', '2012-03-01', '2025-06-01'].map((on) => entryFixture({ on }));
    const long = { ...life('long', '2010-05-01', '2026-06-01'), entries };
    const [placed] = place(long).lives;
    expect(placed).toMatchObject({ side: 'inside', text: 'The policy called long' });
    expect(placed?.textFrom).toBeGreaterThan(dayNumber('2012-03-01'));
    expect(placed?.textFrom).toBeLessThan(dayNumber('2012-09-01'));
  });

  it('never have a label that runs out of the picture, or over another', () => {
    const day = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2030-01-01') });
    const lives = fc.array(
      fc.tuple(
        day,
        day,
        fc.constantFrom('', 'due 31 Mar 2026', '£2.6bn announced, later £1.9bn; £438m awarded'),
      ),
      { minLength: 1, maxLength: 12 },
    );
    const years = yearsSpan(2012, 2026);
    const scale = timeScale(years, 536);
    const touches = ([a, b]: readonly [number, number, string]) =>
      Math.max(a, b) >= years.from && Math.min(a, b) < years.to;
    fc.assert(
      fc.property(lives, (drawn) => {
        const all = drawn.filter(touches).map(([a, b, amounts], index) => ({
          ...life(`number ${index}`, '2012-01-01', '2012-01-01'),
          span: { from: Math.min(a, b), to: Math.max(a, b) + 1 },
          entries: [a, b].sort((one, other) => one - other).map((on) => entryFixture({ on: isoDay(on) })),
          amounts,
        }));
        const labels = placeLives(all, scale, 536, measure).lives.map((placed) => {
          const { x, anchor } = labelPlace(placed, scale);
          const from = anchor === 'start' ? x : x - placed.textWidth;
          return { row: placed.row, from, to: from + placed.textWidth };
        });
        return labels.every(
          (a, i) =>
            a.from >= 0 &&
            a.to <= 536 &&
            labels.every((b, j) => i >= j || a.row !== b.row || a.to <= b.from || b.to <= a.from),
        );
      }),
    );
  });
});
