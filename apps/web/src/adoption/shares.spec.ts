import { entryFixture } from '../entry/entries.fixtures.ts';
import { seriesLines, shareScale, sharesOf } from './shares.ts';

const share = (on: string, sharePct: number, subject: string, trustsWith?: number, trustsTotal?: number) =>
  entryFixture({
    on,
    subject,
    category: 'coverage',
    eventType: 'CoverageReported',
    kind: 'coverage',
    data: {
      sharePct,
      basis: 'freedom of information answer',
      ...(trustsWith === undefined ? {} : { trustsWith }),
      ...(trustsTotal === undefined ? {} : { trustsTotal }),
    },
  });

describe('published shares', () => {
  const all = sharesOf([
    share('2025-02-04', 91, 'coverage-all', 189, 208),
    share('2023-11-15', 90, 'coverage-all', 189),
    share('2025-03-01', 94, 'coverage-acute', 126, 134),
    share('2025-06-30', 93, 'coverage-assessed'),
  ]);

  it('come with their own denominator, or say that there is none', () => {
    expect(all.map(({ figure }) => figure)).toEqual([
      '90 % · 189 trusts, denominator not stated',
      '91 % · 189 of 208 trusts',
      '94 % · 126 of 134 trusts',
      '93 % · denominator not stated',
    ]);
    expect(all[0]?.caveat).toBe('freedom of information answer');
  });

  it('are joined within one series alone', () => {
    expect(seriesLines(all).map(({ series, points }) => [series, points.length])).toEqual([
      ['coverage-all', 2],
    ]);
  });

  it('stand on a scale that holds the smallest of them', () => {
    expect(shareScale(all)).toEqual({ least: 90, most: 100 });
    expect(shareScale(sharesOf([share('2022-06-01', 20, 'coverage-all')]))).toEqual({ least: 20, most: 100 });
    expect(shareScale([])).toEqual({ least: 90, most: 100 });
  });
});
