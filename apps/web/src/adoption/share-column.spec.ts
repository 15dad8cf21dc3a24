import { yearsSpan } from '../picture/axis.ts';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { timeScale } from '../picture/scale.ts';
import { shareColumn } from './share-column.ts';
import { sharesOf } from './shares.ts';

const measure = (text: string) => text.length * 6;
const share = (on: string, sharePct: number) =>
  entryFixture({
    on,
    category: 'coverage',
    subject: 'coverage-all',
    eventType: 'CoverageReported',
    data: { sharePct, basis: 'ministerial answer' },
  });
const column = (shift: number, ...on: [string, number][]) =>
  shareColumn(
    sharesOf(on.map(([day, pct]) => share(day, pct))),
    timeScale(yearsSpan(2012, 2026), 900),
    shift,
    900,
    measure,
  );

describe('words beside published shares', () => {
  it('stand to the left of the first figure, the largest on top', () => {
    const words = column(0, ['2022-06-01', 86], ['2025-02-11', 91]);
    expect(words?.map(({ row, pct }) => [row, pct])).toEqual([
      [0, 91],
      [1, 86],
    ]);
    expect(words?.[0]?.text).toBe('91 % · denominator not stated · 11 February 2025 · ministerial answer');
    expect(words?.[0]?.x).toBeLessThan(words?.[1]?.pointX ?? 0);
  });

  it('are left to others where there is no room or a figure is out of sight', () => {
    expect(column(0, ['2014-06-01', 40])).toBeUndefined();
    expect(column(400, ['2022-06-01', 86])).toBeUndefined();
    expect(column(0)).toBeUndefined();
  });
});
