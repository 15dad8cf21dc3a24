import type { LinePromiseView, PromiseLineView, PublishedShareView } from '#contracts/policy';

const date = (iso: string) => ({ edtf: iso, earliestOn: iso, latestOn: iso });

/** An invented share, as published on the day that it holds for. */
export const shareFixture = (on: string, sharePct: number): PublishedShareView => ({
  entryId: `share-${on}-${sharePct}`,
  on: date(on),
  knownOn: on,
  sharePct,
  basis: 'invented',
});

/** An invented promise that names shares, each with a path from the share given; without one they have none. */
export function promiseFixture(
  knownOn: string,
  shares: readonly (readonly [by: string, sharePct: number])[],
  from?: PublishedShareView,
): LinePromiseView {
  const named = shares.map(([by, sharePct]) => ({ by: date(by), sharePct }));
  return {
    entryId: `promise-${knownOn}`,
    target: 'zz-promise',
    on: date(knownOn),
    knownOn,
    by: 'A body',
    change: 'set',
    statement: 'a record for all',
    shares: named,
    paths: from
      ? named.map((share) => ({
          ...share,
          from,
          basis: 'published by then',
          startsOn: date(knownOn),
          pace: { leastPerMonth: 0.5, mostPerMonth: 0.5 },
        }))
      : [],
  };
}

/** An invented line of promises, with one series that measures them and one apart. */
export const lineFixture = (
  promises: readonly LinePromiseView[],
  figures: readonly PublishedShareView[] = [],
  apart: readonly PublishedShareView[] = [],
): PromiseLineView => ({
  title: 'No paper',
  targets: [],
  promises,
  series: [
    { series: 'all', title: 'All', scope: 'all trusts', measures: true, figures },
    { series: 'some', title: 'Some', scope: 'some trusts', measures: false, figures: apart },
  ],
});
