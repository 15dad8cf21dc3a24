import * as fc from 'fast-check';
import { daysBetween, onDay, plusDays, type PartialDate } from '#domain/kernel';
import { countsOnVagueDate, leadTime } from './lead-time.ts';

const year2018: PartialDate = { edtf: '2018', earliestOn: '2018-01-01', latestOn: '2018-12-31' };
const month: PartialDate = { edtf: '2017-09', earliestOn: '2017-09-01', latestOn: '2017-09-30' };

describe('a lead time', () => {
  it('is one number between two days', () =>
    expect(leadTime(onDay('2016-02-28'), onDay('2016-03-01'))).toEqual({
      is: 'after',
      minDays: 2,
      maxDays: 2,
      minMonths: 0,
      maxMonths: 0,
    }));

  it('is a range where a date is half-known', () =>
    expect(leadTime(month, year2018)).toEqual({
      is: 'after',
      minDays: 93,
      maxDays: 486,
      minMonths: 3,
      maxMonths: 15,
    }));

  it.each([
    ['2018-01-31', '2018-02-28', 0],
    ['2018-01-31', '2018-03-01', 1],
    ['2018-01-15', '2018-02-15', 1],
    ['2014-11-06', '2019-10-05', 58],
    ['2014-11-06', '2019-10-06', 59],
  ] as const)('from %s to %s has completed %i months', (from, to, months) =>
    expect(leadTime(onDay(from), onDay(to))).toMatchObject({ minMonths: months, maxMonths: months }),
  );

  it('is none when the milestone came first', () =>
    expect(leadTime(year2018, month)).toEqual({ is: 'already there' }));

  it.each([
    ['overlap', year2018, onDay('2018-07-01')],
    ['touch', month, onDay('2017-09-30')],
    ['are the same day', onDay('2017-09-01'), onDay('2017-09-01')],
  ])('is undecided when the bounds %s', (_how, from, to) =>
    expect(leadTime(from, to)).toEqual({ is: 'undecided' }),
  );

  it('says of an approximate date that it counts on one', () => {
    expect(countsOnVagueDate(month, { ...year2018, edtf: '2018~' })).toBe(true);
    expect(countsOnVagueDate(month, year2018)).toBe(false);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((n) => plusDays('2020-02-01', n));
const between = fc.tuple(day, fc.nat({ max: 30 }), fc.nat({ max: 30 })).map(([from, n, length]) => {
  const latestOn = plusDays(from, length);
  return {
    date: { edtf: `${from}/${latestOn}`, earliestOn: from, latestOn },
    truly: plusDays(from, Math.min(n, length)),
  };
});

describe('a lead time, whatever the true days', () => {
  it('holds the days that truly lie between, and is told only if the order is certain', () => {
    fc.assert(
      fc.property(between, between, (policy, milestone) => {
        const lead = leadTime(policy.date, milestone.date);
        const truly = daysBetween(policy.truly, milestone.truly);
        const [atLeast, atMost] = lead.is === 'after' ? [lead.minDays, lead.maxDays] : [-Infinity, Infinity];
        expect(truly).toBeGreaterThanOrEqual(atLeast);
        expect(truly).toBeLessThanOrEqual(atMost);
        expect(atLeast === -Infinity || atLeast > 0).toBe(true);
        expect(lead.is === 'already there' && truly >= 0).toBe(false);
      }),
    );
  });

  it('says the same with policy and milestone in each other’s place', () => {
    const opposite = { after: 'already there', 'already there': 'after', undecided: 'undecided' } as const;
    fc.assert(
      fc.property(between, between, (a, b) =>
        expect(leadTime(b.date, a.date).is).toBe(opposite[leadTime(a.date, b.date).is]),
      ),
    );
  });
});
