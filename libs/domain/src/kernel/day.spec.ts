import fc from 'fast-check';
import { dayOf, daysBetween, daysInMonth, earlierOf, isDay, laterOf, plusDays, type Day } from './index.ts';

const milliseconds = 86_400_000;
const dayNumber = fc.integer({ min: -354_285, max: 2_932_896 });
const engineDay = (number: number): string => new Date(number * milliseconds).toISOString().slice(0, 10);
const day = dayNumber.map((number): Day => {
  const text = engineDay(number);
  if (!isDay(text)) throw new Error(text);
  return text;
});

describe('days', () => {
  it('lie as far apart as the engine’s calendar says', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        expect(daysBetween('1970-01-01', engineDay(a) as Day)).toBe(a);
        expect(daysBetween(engineDay(a) as Day, engineDay(b) as Day)).toBe(b - a);
      }),
      { numRuns: 1000 },
    );
  });
  it('are reached by counting', () => {
    fc.assert(
      fc.property(dayNumber, (number) => expect(plusDays('1970-01-01', number)).toBe(engineDay(number))),
      { numRuns: 1000 },
    );
  });
  it('count forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        fc.pre(from > '1100-01-01' && from < '9900-01-01');
        expect(daysBetween(from, plusDays(from, count))).toBe(count);
      }),
    );
  });
  it.each([
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-02-28', 1, '2019-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1900-03-01', -1, '1900-02-28'],
  ] as const)('%s and %d days is %s', (from, count, to) => {
    expect(plusDays(from, count)).toBe(to);
  });
});

describe('the calendar', () => {
  it('has the days that the engine’s has', () => {
    const parts = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(parts, ([year, month]) =>
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate()),
      ),
    );
    expect([1900, 2000, 2019, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([daysInMonth(2019, 0), daysInMonth(2019, 13)]).toEqual([0, 0]);
  });
  it('has no other texts', () => {
    for (const text of ['2019-02-29', '2019-1-01', '0999-01-01', '2019-01-01 ', '2019-01-01T00:00', '']) {
      expect(isDay(text)).toBe(false);
    }
    fc.assert(fc.property(day, (text) => expect(isDay(text)).toBe(true)));
  });
  it('writes year, month and date', () => {
    expect(dayOf(2019, 1, 7)).toBe('2019-01-07');
  });
});

describe('of two days', () => {
  it('one is the later and one the earlier', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});
