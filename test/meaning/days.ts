import type { Dice } from './dice.ts';

/** A date as it is said, with the first and the last day that it may stand for: ISO text, which sorts as days do. */
export interface Dated {
  readonly edtf: string;
  readonly first: string;
  readonly last: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The day so many days after another. */
export const later = (day: string, by: number): string =>
  iso(new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000));

/** Years from and to which a date is chosen. */
export type Years = readonly [from: number, to: number];

/** A day of the years, 2000 to 2019 when left out. */
export const anyDay = (dice: Dice, [from, to]: Years = [2000, 2019]): string =>
  later(`${String(from)}-01-01`, dice.under((to - from + 1) * 365));

const monthOf = (year: number, month: number): Dated => ({
  edtf: `${String(year)}-${two(month)}`,
  first: `${String(year)}-${two(month)}-01`,
  last: iso(new Date(Date.UTC(year, month, 0))),
});

/** A date: mostly a day, else a month, a year or an interval. */
export function anyDate(dice: Dice, years?: Years): Dated {
  const day = anyDay(dice, years);
  const year = Number(day.slice(0, 4));
  switch (dice.under(10)) {
    case 0:
    case 1:
      return { edtf: String(year), first: `${String(year)}-01-01`, last: `${String(year)}-12-31` };
    case 2:
      return monthOf(year, 1 + dice.under(12));
    case 3: {
      const end = later(day, 1 + dice.under(500));
      return { edtf: `${day}/${end}`, first: day, last: end };
    }
    default:
      return { edtf: day, first: day, last: day };
  }
}
