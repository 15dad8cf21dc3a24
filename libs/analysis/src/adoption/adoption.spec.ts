import * as fc from 'fast-check';
import { dayOf, onDay, plusDays, type Day, type PartialDate } from '#domain/kernel';
import { adoption, type AdoptionStep, type GoLive, type TrustLife } from './adoption.ts';

const between = (earliestOn: Day, latestOn: Day): PartialDate => ({
  edtf: `${earliestOn}/${latestOn}`,
  earliestOn,
  latestOn,
});
const open = (trust: string, from?: Day, to?: Day): TrustLife => ({
  trust,
  ...(from && { opened: onDay(from) }),
  ...(to && { closed: onDay(to) }),
});

describe('adoption', () => {
  it('counts a half-known go-live at most from its first possible day, at least from its last', () => {
    const steps = adoption(
      [{ trust: 'ZZ1', occurred: between('2019-01-01', '2019-12-31') }],
      [open('ZZ1', '2004-04-01')],
      '2026-01-01',
    );
    expect(steps).toEqual([
      { on: '2019-01-01', atLeast: 0, atMost: 1, trustsOpen: 1 },
      { on: '2019-12-31', atLeast: 1, atMost: 1, trustsOpen: 1 },
    ]);
  });

  it('rises without a new adopter when others merge away', () => {
    const steps = adoption(
      [{ trust: 'ZZ1', occurred: onDay('2020-01-01') }],
      [open('ZZ1', '2004-04-01'), open('ZZ2', '2004-04-01', '2021-03-31')],
      '2026-01-01',
    );
    expect(steps).toEqual([
      { on: '2020-01-01', atLeast: 1, atMost: 1, trustsOpen: 2 },
      { on: '2021-04-01', atLeast: 1, atMost: 1, trustsOpen: 1 },
    ]);
  });

  it('counts a trust once however often it went live, and no longer once it is closed', () => {
    const goLives = [onDay('2012-06-01'), onDay('2010-06-01')].map((occurred) => ({
      trust: 'ZZ1',
      occurred,
    }));
    expect(adoption(goLives, [open('ZZ1', undefined, '2015-03-31')], '2026-01-01')).toEqual([
      { on: '2010-06-01', atLeast: 1, atMost: 1, trustsOpen: 1 },
      { on: '2015-04-01', atLeast: 0, atMost: 0, trustsOpen: 0 },
    ]);
  });

  it('ends on the day asked for', () => {
    const goLives = [{ trust: 'ZZ1', occurred: onDay('2020-01-02') }];
    expect(adoption(goLives, [open('ZZ1')], '2020-01-01')).toEqual([]);
    expect(adoption(goLives, [open('ZZ1')], '2020-01-02')).toHaveLength(1);
  });
});

const days = fc.integer({ min: 0, max: 40 }).map((n) => plusDays('2020-01-01', n));
const dates = fc.tuple(days, days).map(([a, b]) => (a < b ? between(a, b) : between(b, a)));
const trusts = ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4'];
const someGoLives = fc.array(fc.record({ trust: fc.constantFrom(...trusts), occurred: dates }), {
  maxLength: 8,
});
const someLives = fc
  .tuple(
    ...trusts.map((trust) =>
      fc.tuple(fc.option(days), fc.option(days)).map(([a, b]) => [trust, a, b] as const),
    ),
  )
  .map((all) =>
    all.map(([trust, a, b]) =>
      a && b
        ? open(trust, ...([a, b].toSorted() as [Day, Day]))
        : open(trust, a ?? undefined, b ?? undefined),
    ),
  );

/** The count by its definition, one day at a time. */
function countOn(
  day: Day,
  goLives: readonly GoLive[],
  lives: readonly TrustLife[],
): Omit<AdoptionStep, 'on'> {
  const there = lives.filter(
    ({ opened, closed }) => (!opened || opened.latestOn <= day) && (!closed || day <= closed.latestOn),
  );
  const adopted = (bound: 'earliestOn' | 'latestOn') =>
    there.filter(({ trust }) => goLives.some((one) => one.trust === trust && one.occurred[bound] <= day))
      .length;
  return { atLeast: adopted('latestOn'), atMost: adopted('earliestOn'), trustsOpen: there.length };
}

describe('adoption, whatever the record', () => {
  it('says on each day what its definition says', () => {
    fc.assert(
      fc.property(someGoLives, someLives, days, (goLives, lives, until) => {
        const steps = adoption(goLives, lives, until);
        const first = steps[0]?.on ?? plusDays(until, 1);
        const shownDays = Array.from({ length: 41 }, (_, n) => plusDays(first, n)).filter(
          (on) => on <= until,
        );
        for (const day of shownDays) {
          const { on: _on, ...shown } = steps.findLast(({ on }) => on <= day) ?? { on: day };
          expect(shown).toEqual(countOn(day, goLives, lives));
        }
      }),
    );
  });

  it('starts with the first possible adopter and has no step without a change', () => {
    fc.assert(
      fc.property(someGoLives, someLives, (goLives, lives) => {
        const steps = adoption(goLives, lives, dayOf(2021, 1, 1));
        const before = steps[0] && plusDays(steps[0].on, -1);
        expect(before === undefined ? 0 : countOn(before, goLives, lives).atMost).toBe(0);
        steps.slice(1).forEach((step, n) => expect({ ...step, on: '' }).not.toEqual({ ...steps[n], on: '' }));
      }),
    );
  });
});
