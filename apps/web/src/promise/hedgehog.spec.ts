import { isoDay } from '../picture/days.ts';
import { overlaps } from '../picture/place-labels.ts';
import { hedgehog } from './hedgehog.ts';
import { lineFixture, promiseFixture, shareFixture } from './promises.fixtures.ts';

const measure = (text: string) => text.length * 6.4;
const wide = { widthPx: 1_000, heightPx: 480, words: true, measure };
const narrow = { widthPx: 288, heightPx: 340, words: false, measure };

const first = shareFixture('2022-05-30', 86);
const all = lineFixture(
  [
    promiseFixture('2013-01-16', []),
    promiseFixture('2022-06-29', [['2025-03-31', 100]], first),
    promiseFixture(
      '2023-07-20',
      [
        ['2025-03-31', 95],
        ['2026-03-31', 100],
      ],
      first,
    ),
  ],
  [first, shareFixture('2023-11-15', 90), shareFixture('2025-02-04', 91), shareFixture('2025-02-11', 91)],
  [shareFixture('2018-04-01', 77), shareFixture('2025-03-01', 94)],
);

describe('a hedgehog of promises', () => {
  it('is not drawn where no promise has a path', () => {
    expect(
      hedgehog(lineFixture([promiseFixture('2013-01-16', [['2018-12-31', 100]])]), '2026-07-01', wide),
    ).toBeUndefined();
  });

  it('has a path for each share promised, under the number of its row, forward and upward', () => {
    const paths = hedgehog(all, '2026-07-01', wide)?.paths ?? [];
    expect(paths.map(({ number }) => number)).toEqual([2, 3, 3]);
    for (const { from, to } of paths) expect(from.x < to.x && from.y > to.y).toBe(true);
  });

  it('spans the years of its paths and of the day asked for; a figure from before them is not drawn', () => {
    const drawn = hedgehog(all, '2026-07-01', wide);
    expect(drawn && [isoDay(drawn.domain.from), isoDay(drawn.domain.to)]).toEqual([
      '2022-01-01',
      '2027-01-01',
    ]);
    expect(drawn?.shares.map(({ entryId }) => entryId)).not.toContain('share-2018-04-01-77');
  });

  it('joins the figures of the series that measures alone', () => {
    const drawn = hedgehog(all, '2026-07-01', wide);
    expect(drawn?.lines.map((line) => line.length)).toEqual([4]);
    expect(drawn?.shares.map(({ measures }) => measures)).toEqual([true, true, true, true, false]);
  });

  it.each([
    ['wide', wide, ['2: 100\u00A0% by Mar 2025, 0.50 a month', '3: 95\u00A0% by Mar 2025, 0.50 a month']],
    ['narrow', narrow, ['2', '3']],
  ])('says at the end of every path which it is, where it is %s, and covers nothing', (_, room, said) => {
    const labels = hedgehog(all, '2026-07-01', room)?.labels ?? [];
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(said));
    expect(labels.filter(({ of }) => of === 'path')).toHaveLength(3 + 2);
    labels.forEach(({ box }, at) => {
      expect(box.left >= 0 && box.right <= room.widthPx && box.bottom <= room.heightPx).toBe(true);
      expect(labels.slice(at + 1).some((other) => overlaps(box, other.box))).toBe(false);
    });
  });
});
