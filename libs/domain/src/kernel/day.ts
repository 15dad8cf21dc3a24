import type { Day } from '../schema/index.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in the month (month 1 to 12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** True for an ISO day from year 1000 on that the calendar has: `2019-02-29` is not one. */
export function isDay(text: string): text is Day {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = Number(parts[3]);
  return date >= 1 && date <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

/** The day a calendar holds as year, month (1 to 12) and date; the caller vouches that it exists. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Days since 1 March of year 0, so that the leap day is the last of its year. */
function ordinal(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

/** The day so many days later, or earlier when `days` is negative; between the years 1000 and 9999. */
export function plusDays(day: Day, days: number): Day {
  const since = ordinal(day) + days;
  const era = Math.floor(since / 146_097);
  const inEra = since - era * 146_097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);
/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);

/** Whole months completed from one day to a later one: from 31 January to 28 February none, to 1 March one. */
export function monthsCompleted(from: Day, to: Day): number {
  const [y = 0, m = 1, d = 1] = from.split('-').map(Number);
  const [year = 0, month = 1, date = 1] = to.split('-').map(Number);
  return (year - y) * 12 + (month - m) - (date < d ? 1 : 0);
}
