import * as fc from 'fast-check';
import { onDay, plusDays } from '#domain/kernel';
import type { PublishedShare } from './pace.ts';
import { promisePaths } from './promise-paths.ts';

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => plusDays('2012-01-01', days));
const pct = fc.integer({ min: 0, max: 100 });
const published = fc.array(
  fc.tuple(day, fc.integer({ min: 0, max: 900 }), pct).map(([on, later, sharePct]): PublishedShare => ({
    entryId: `${on}-${later}-${sharePct}`,
    on: onDay(on),
    knownOn: plusDays(on, later),
    sharePct,
  })),
  { maxLength: 8 },
);
const shares = fc.array(
  fc.tuple(day, pct).map(([by, sharePct]) => ({ by: onDay(by), sharePct })),
  { maxLength: 4 },
);

describe('any path of a promise', () => {
  it('leads forward in time, at a pace that brings it from the one share to the other, and borrows nothing from after', () => {
    fc.assert(
      fc.property(day, shares, published, (knownOn, asked, figures) => {
        for (const { from, basis, startsOn, by, sharePct, pace, achieved } of promisePaths(
          { knownOn, shares: asked },
          figures,
        )) {
          expect(startsOn.latestOn >= knownOn && startsOn.latestOn < by.earliestOn).toBe(true);
          const months = (Date.parse(by.latestOn) - Date.parse(startsOn.latestOn)) / 86_400_000 / 30.4375;
          expect(from.sharePct + pace.leastPerMonth * months).toBeCloseTo(sharePct, 6);
          expect(basis).toBe(
            figures.some((one) => one.knownOn <= knownOn) ? 'published by then' : 'first published later',
          );
          const closer = figures.filter((one) =>
            basis === 'published by then'
              ? one.knownOn <= knownOn && one.knownOn > from.knownOn
              : one.knownOn < from.knownOn,
          );
          expect(closer).toEqual([]);
          expect(achieved === undefined || achieved.to.on.latestOn <= by.latestOn).toBe(true);
        }
      }),
    );
  });

  it('is the same whatever is published after its day, once a share had been published', () => {
    fc.assert(
      fc.property(day, shares, published, published, (knownOn, asked, figures, more) => {
        const then = figures.filter((one) => one.knownOn <= knownOn);
        fc.pre(then.length > 0);
        const later = more.filter((one) => one.knownOn > knownOn);
        const core = (all: readonly PublishedShare[]) =>
          promisePaths({ knownOn, shares: asked }, all).map(({ from, pace, by }) => ({ from, pace, by }));
        expect(core([...then, ...later])).toEqual(core(then));
      }),
    );
  });
});
