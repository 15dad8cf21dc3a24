import { dateOf } from '#testing/given';
import type { PublishedShare } from './pace.ts';
import { promisePaths } from './promise-paths.ts';

const share = (on: string, sharePct: number, knownOn = dateOf(on).latestOn): PublishedShare => ({
  entryId: `share-${on}`,
  on: dateOf(on),
  knownOn,
  sharePct,
});
const promised = (by: string, sharePct: number) => ({ by: dateOf(by), sharePct });

/** Invented shares, of which the second was published before the first. */
const published = [
  share('2021-01', 60, '2022-06-30'),
  share('2022-01-01', 70, '2022-01-01'),
  share('2023-01-01', 76),
  share('2024-01-01', 82),
];

describe('the paths of a promise', () => {
  it('go from the share last published by the day on which it became known to each share and day promised', () => {
    const paths = promisePaths(
      { knownOn: '2022-03-31', shares: [promised('2025-03-31', 100), promised('2024-03-31', 94)] },
      published,
    );
    expect(
      paths.map(({ from, basis, startsOn, by, sharePct }) => [
        from.sharePct,
        basis,
        startsOn.edtf,
        by.edtf,
        sharePct,
      ]),
    ).toEqual([
      [70, 'published by then', '2022-03-31', '2024-03-31', 94],
      [70, 'published by then', '2022-03-31', '2025-03-31', 100],
    ]);
    // 24 points in 731 days, and 30 in 1,096.
    expect(paths.map(({ pace }) => [pace.leastPerMonth.toFixed(3), pace.mostPerMonth.toFixed(3)])).toEqual([
      ['0.999', '0.999'],
      ['0.833', '0.833'],
    ]);
  });

  it('go from what was published last, also where that holds for an earlier day', () => {
    const [path] = promisePaths({ knownOn: '2022-07-01', shares: [promised('2025-07-01', 90)] }, published);
    expect(path?.from.sharePct).toBe(60);
  });

  it('take what was published on the very day for known by then', () => {
    const [path] = promisePaths({ knownOn: '2023-01-01', shares: [promised('2025-07-01', 90)] }, published);
    expect(path?.from.sharePct).toBe(76);
  });

  it('begin at the share first published where none had been, and never before the promise', () => {
    const early = promisePaths({ knownOn: '2020-06-01', shares: [promised('2025-01-01', 90)] }, published);
    expect(early).toMatchObject([{ basis: 'first published later', startsOn: dateOf('2022-01-01') }]);
    const between = promisePaths({ knownOn: '2021-06-01', shares: [promised('2025-01-01', 90)] }, [
      share('2021-01', 60, '2022-06-30'),
    ]);
    expect(between).toMatchObject([{ basis: 'first published later', startsOn: dateOf('2021-06-01') }]);
  });

  it('are not there without a share, or a published one before the day', () => {
    expect(promisePaths({ knownOn: '2022-03-31', shares: [] }, published)).toEqual([]);
    expect(promisePaths({ knownOn: '2022-03-31', shares: [promised('2025', 90)] }, [])).toEqual([]);
    expect(promisePaths({ knownOn: '2012-12-31', shares: [promised('2015-03-31', 90)] }, published)).toEqual(
      [],
    );
  });

  it('carry the bounds of half-known days into the pace', () => {
    const [path] = promisePaths({ knownOn: '2022-03-31', shares: [promised('2024', 94)] }, published);
    // 24 points in 641 to 1,006 days.
    expect(path?.pace.mostPerMonth).toBeCloseTo((24 / 641) * 30.4375, 9);
    expect(path?.pace.leastPerMonth).toBeCloseTo((24 / 1006) * 30.4375, 9);
  });

  it('stand beside what came by their last day, from figure to figure', () => {
    const [path] = promisePaths({ knownOn: '2022-03-31', shares: [promised('2023-12-31', 94)] }, published);
    expect(path?.achieved?.to.sharePct).toBe(76);
    expect(path?.achieved?.pace.leastPerMonth).toBeCloseTo((6 / 365) * 30.4375, 9);
    const [last] = promisePaths({ knownOn: '2024-06-30', shares: [promised('2025-03-31', 94)] }, published);
    expect(last?.achieved).toBeUndefined();
  });
});
