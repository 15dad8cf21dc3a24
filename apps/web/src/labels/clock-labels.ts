import type { ReplayChoice } from '../page-state/page-state.ts';
import { dayLabel } from './date-labels.ts';

const dayOf = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? dayLabel(text) : `‘${text}’`);
const positionOf = (text: string): string =>
  /^\d{1,15}$/.test(text) ? Number(text).toLocaleString('en-GB') : `‘${text}’`;

/** Clocks that are not those of now, in words: `as at 30 June 2019, as known on 1 January 2020`. Empty for a page of today. */
export function otherClocksLabel({ asAt, knownAt, atPosition }: ReplayChoice, today: string): string {
  return [
    ...(asAt === undefined || asAt === today ? [] : [`as at ${dayOf(asAt)}`]),
    ...(knownAt === undefined || knownAt === today ? [] : [`as known on ${dayOf(knownAt)}`]),
    ...(atPosition === undefined ? [] : [`as recorded up to position ${positionOf(atPosition)}`]),
  ].join(', ');
}

/** Today in London, on the reader's clock. */
export const todayInLondon = (): string =>
  // The Swedish way to write a day is ISO 8601's.
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' }).format(new Date());
