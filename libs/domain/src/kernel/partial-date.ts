import edtf from 'edtf';
import type { Day, PartialDate } from '../schema/index.ts';
import { refuse, type Refusal } from './decision.ts';
import { dayOf, isDay, plusDays } from './day.ts';

const part = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/** `edtf` reads `2019-02-29` as 1 March (4.11), so the calendar is asked first. */
function exists(text: string): boolean {
  const [whole, year, month, date] = part.exec(text) ?? [];
  if (whole === undefined) return false;
  if (month === undefined) return true;
  return isDay(dayOf(Number(year), Number(month), Number(date ?? 1)));
}

const utcDay = (milliseconds: number): Day => plusDays('1970-01-01', Math.floor(milliseconds / 86_400_000));

/** Reads a date as people know it; refuses (`date/not-understood`, `date/ends-before-it-starts`) what is none. */
export function partialDate(text: string): PartialDate | Refusal {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every(exists)) {
    return refuse(
      'date/not-understood',
      `'${text}' is not a date: write a day (2019-01-07), a month (2019-01), a year (2019) or an interval (2018-04/2019-03).`,
    );
  }
  const [first = text, last = first] = ends;
  const earliestOn = bounds(first).earliestOn;
  const latestOn = bounds(last).latestOn;
  return latestOn < earliestOn
    ? refuse('date/ends-before-it-starts', `'${text}' ends before it starts: put the earlier date first.`)
    : { edtf: text, earliestOn, latestOn };
}

function bounds(text: string): { earliestOn: Day; latestOn: Day } {
  const read = edtf(text);
  return { earliestOn: utcDay(read.min), latestOn: utcDay(read.max) };
}

/** The partial date that is exactly one day. */
export const onDay = (day: Day): PartialDate => ({ edtf: day, earliestOn: day, latestOn: day });

/** Marked as about (`~`) or uncertain (`?`, `%`): such a date refuses nothing. */
export const isVague = ({ edtf: text }: PartialDate): boolean => /[~?%]/.test(text);

/** True only if no reading of the two dates puts `a` on or after `b`: half-known dates get the benefit of the doubt. */
export const certainlyBefore = (a: PartialDate, b: PartialDate): boolean =>
  !isVague(a) && !isVague(b) && a.latestOn < b.earliestOn;

/** The order of the world, as far as it is known: by first possible day, then by last. */
export const compareDates = (a: PartialDate, b: PartialDate): number =>
  compareText(a.earliestOn, b.earliestOn) || compareText(a.latestOn, b.latestOn);

/** Orders dates by the day from which they count, the last on which each may be. */
export const compareLastDays = (a: PartialDate, b: PartialDate): number =>
  compareText(a.latestOn, b.latestOn) || compareText(a.earliestOn, b.earliestOn);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tells a partial date, with the bounds that its text has, from any other value. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'object' || value === null) return false;
  const { edtf: text, earliestOn, latestOn, ...more } = value as Partial<Record<keyof PartialDate, unknown>>;
  if (typeof text !== 'string' || Object.keys(more).length > 0) return false;
  const read = partialDate(text);
  return !('refused' in read) && read.earliestOn === earliestOn && read.latestOn === latestOn;
}
