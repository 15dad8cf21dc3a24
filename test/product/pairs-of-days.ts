import { isDay, type Day } from '#domain/kernel';

/** Two clocks: as at a day, as known on another. */
export interface PairOfDays {
  readonly asAt: Day;
  readonly knownAt: Day;
}

const firstYear = 2004;
const years = 22;

const dayOf = (n: number): Day => {
  const part = (number: number) => String(number).padStart(2, '0');
  const text = `${String(firstYear + (n % years))}-${part(1 + (n % 12))}-${part(1 + (n % 28))}`;
  if (!isDay(text)) throw new Error(`${text} is no day.`);
  return text;
};

/** So many pairs of days, spread over the years of the record, always the same. */
export const pairsOfDays = (count: number): readonly PairOfDays[] =>
  Array.from({ length: count }, (_, n) => ({ asAt: dayOf(7 + n * 11), knownAt: dayOf(14 + n * 17) }));
