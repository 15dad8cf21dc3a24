import { pairsOfDays } from './pairs-of-days.ts';

describe('pairs of days', () => {
  const drawn = (seed: string | undefined, count = 200) => pairsOfDays(count, seed);

  it('are days of the years of the record, spread over all of them and over all days of a month', () => {
    const days = drawn(undefined).flatMap(({ asAt, knownAt }) => [asAt, knownAt]);
    expect(days.filter((day) => day < '2004-01-01' || day > '2025-12-31')).toEqual([]);
    expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(22);
    expect(new Set(days.map((day) => day.slice(8))).size).toBe(31);
  });

  it('stand either way round: known before it was, and after', () => {
    const after = drawn(undefined).filter(({ asAt, knownAt }) => knownAt > asAt);
    expect(after.length).toBeGreaterThan(20);
    expect(after.length).toBeLessThan(180);
  });

  it('are the same for the same seed, which is a fixed one where none is given, and more of them begin the same', () => {
    expect(drawn('7')).toEqual(drawn('7'));
    expect(drawn(undefined)).toEqual(drawn(undefined));
    expect(drawn('7', 20)).toEqual(drawn('7').slice(0, 20));
  });

  it('are others for another seed', () => {
    expect(drawn('7')).not.toEqual(drawn('8'));
    expect(drawn('-7')).not.toEqual(drawn('7'));
  });

  it.each(['', 'x', '1.5', '0x10', '1e3', '2147483648'])('refuse %j for a seed', (seed) => {
    expect(() => drawn(seed)).toThrow(/SEED/);
  });
});
