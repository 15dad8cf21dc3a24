import { onDay, type Day, type PartialDate } from '#domain/kernel';
import type { Reaching } from '#domain/milestone';
import { dateOf, entryOn } from '#testing/given';
import { adoption, adoptionOn } from './adoption.ts';
import type { AdoptionRecord, TrustLife } from './trust-on-day.ts';
import type { MergerCounts } from './counts.ts';

const goLive = (trust: string, edtf: string, ...withdrawn: readonly PartialDate[]): Reaching => ({
  event: {
    type: 'MilestoneReached',
    data: { trust, kind: 'epr-go-live', title: 'Live', capability: 'epr', definition: 'not stated' },
    entry: entryOn(edtf),
  },
  withdrawn,
});
const life = (trust: string, opened?: string, closed?: string): TrustLife => ({
  trust,
  ...(opened !== undefined && { opened: dateOf(opened) }),
  ...(closed !== undefined && { closed: dateOf(closed) }),
});
const record = (
  lives: readonly TrustLife[],
  reachings: readonly Reaching[],
  mergers: AdoptionRecord['mergers'] = [],
): AdoptionRecord => ({ lives, reachings, mergers });

/** The curve's figures of a day: at least, at most, of at least, of at most. */
const on = (day: Day, of: AdoptionRecord, way: MergerCounts = 'censor', until: Day = day) => {
  const step = adoption(of, until, way).findLast((one) => one.on <= day);
  return step && [step.atLeast, step.atMost, step.of, step.ofAtMost];
};

describe('the curve of adoption', () => {
  it('counts a half-known go-live at most from its first possible day, at least from its last', () => {
    const halfKnown = record([life('ZZ1', '2004-04-01')], [goLive('ZZ1', '2019')]);
    expect(adoption(halfKnown, '2026-01-01', 'censor')).toEqual([
      { on: '2019-01-01', atLeast: 0, atMost: 1, of: 1, ofAtMost: 1, trustsOpen: 1, trustsOpenAtMost: 1 },
      { on: '2019-12-31', atLeast: 1, atMost: 1, of: 1, ofAtMost: 1, trustsOpen: 1, trustsOpenAtMost: 1 },
    ]);
  });

  it('has no step without a change, and none before the first possible adopter', () => {
    const twice = record([life('ZZ1', '2004-04-01')], [goLive('ZZ1', '2012-06-01'), goLive('ZZ1', '2010')]);
    expect(adoption(twice, '2026-01-01', 'censor').map((step) => step.on)).toEqual([
      '2010-01-01',
      '2010-12-31',
    ]);
    expect(adoption(twice, '2009-12-31', 'censor')).toEqual([]);
  });

  it('rises without a new adopter when others close, open through their closing day', () => {
    const closing = record(
      [life('ZZ1', '2004-04-01'), life('ZZ2', '2004-04-01', '2021-03-31')],
      [goLive('ZZ1', '2020-01-01')],
    );
    expect(on('2021-03-31', closing)).toEqual([1, 1, 2, 2]);
    expect(on('2021-04-01', closing)).toEqual([1, 1, 1, 1]);
  });
});

describe('who is counted among', () => {
  it('is not a trust that is not known to have opened: it is open at most', () => {
    const unknown = record([life('ZZ1', '2004-04-01'), life('ZZ2')], [goLive('ZZ1', '2005-01-01')]);
    expect(on('2010-06-30', unknown)).toEqual([1, 1, 1, 2]);
    const known = record([life('ZZ1', '2004-04-01'), life('ZZ2', '2017-10-01')], [goLive('ZZ1', '2005')]);
    expect(on('2010-06-30', known)).toEqual([1, 1, 1, 1]);
    expect(on('2017-10-01', known)).toEqual([1, 1, 2, 2]);
  });

  it('is at most a trust whose opening or closing may lie on either side', () => {
    const halfKnown = record(
      [life('ZZ1', '2004-04-01'), life('ZZ2', '2008', '2012')],
      [goLive('ZZ1', '2005')],
    );
    expect(on('2008-06-30', halfKnown)).toEqual([1, 1, 1, 2]);
    expect(on('2009-06-30', halfKnown)).toEqual([1, 1, 2, 2]);
    expect(on('2012-01-02', halfKnown)).toEqual([1, 1, 1, 2]);
    expect(on('2013-01-01', halfKnown)).toEqual([1, 1, 1, 1]);
  });
});

describe('a withdrawal', () => {
  it('lowers the lower bound alone while it is only possible', () => {
    const perhaps = record([life('ZZ1', '2001')], [goLive('ZZ1', '2018-01-01', dateOf('2019'))]);
    expect(on('2018-12-31', perhaps)).toEqual([1, 1, 1, 1]);
    expect(on('2019-06-30', perhaps)).toEqual([0, 1, 1, 1]);
    expect(on('2019-12-31', perhaps)).toEqual([0, 0, 1, 1]);
  });

  it('does not change what was before it, on whichever day one asks', () => {
    const perhaps = record([life('ZZ1', '2001')], [goLive('ZZ1', '2018-01-01', dateOf('2019'))]);
    for (const until of ['2018-12-31', '2019-06-30', '2026-01-01'] as const) {
      expect(on('2018-12-31', perhaps, 'censor', until)).toEqual([1, 1, 1, 1]);
    }
  });
});

describe('a merger', () => {
  // ZZ1 went live and went into ZZ3; ZZ2 did not, and closed; ZZ3 has nothing of its own.
  const merged = record(
    [life('ZZ1', '2001', '2015-03-31'), life('ZZ2', '2001', '2016-03-31'), life('ZZ3', '2001')],
    [goLive('ZZ1', '2010-01-01')],
    [{ from: 'ZZ1', into: 'ZZ3', on: onDay('2015-04-01') }],
  );

  it.each([
    ['follow', '2015-03-31', [1, 1, 3, 3]],
    ['follow', '2015-04-01', [1, 1, 2, 2]],
    ['censor', '2015-03-31', [1, 1, 3, 3]],
    ['censor', '2015-04-01', [0, 0, 2, 2]],
    ['competing', '2015-04-01', [1, 1, 3, 3]],
    ['competing', '2020-01-01', [1, 1, 3, 3]],
  ] as const)('counted as %s gives on %s %j', (way, day, expected) => {
    expect(on(day, merged, way)).toEqual(expected);
  });

  it('is said under each way, with what closing does', () => {
    expect(adoptionOn(merged, '2020-01-01')).toEqual({
      ways: {
        follow: { atLeast: 1, atMost: 1, of: 1, ofAtMost: 1 },
        censor: { atLeast: 0, atMost: 0, of: 1, ofAtMost: 1 },
        competing: { atLeast: 1, atMost: 1, of: 3, ofAtMost: 3 },
      },
      closures: { closedWith: 1, closedWithout: 1, takenOver: 1 },
    });
  });

  it('of which the day is half known hands over at most from its first day, at least from its last', () => {
    const halfKnown = { ...merged, mergers: [{ from: 'ZZ1', into: 'ZZ3', on: dateOf('2015-04/2015-06') }] };
    expect(on('2015-05-01', halfKnown, 'follow')).toEqual([0, 1, 2, 2]);
    expect(on('2015-06-30', halfKnown, 'follow')).toEqual([1, 1, 2, 2]);
  });
});
