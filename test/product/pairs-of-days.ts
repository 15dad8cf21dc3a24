import * as fc from 'fast-check';
import { isDay, type Day } from '#domain/kernel';

/** Two clocks: as at a day, as known on another. */
export interface PairOfDays {
  readonly asAt: Day;
  readonly knownAt: Day;
}

const dayOfTheRecord = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((instant): Day => {
    const text = instant.toISOString().slice(0, 10);
    if (!isDay(text)) throw new Error(`${text} is no day.`);
    return text;
  });

const pair = fc.record({ asAt: dayOfTheRecord, knownAt: dayOfTheRecord });

function seedOf(said: string): number {
  const seed = Number(said);
  // Another number would be cut down to one of 32 bits, and tell the same as that.
  if (!/^-?\d+$/.test(said) || seed !== (seed | 0)) {
    throw new Error(`SEED is a whole number of at most 32 bits, not ‘${said}’.`);
  }
  return seed;
}

/** So many pairs of days of the years of the record, drawn at random: the same for the same seed, which `SEED` sets. */
export const pairsOfDays = (count: number, seed = process.env['SEED'] ?? '20260701'): readonly PairOfDays[] =>
  fc.sample(pair, { numRuns: count, seed: seedOf(seed), unbiased: true });
