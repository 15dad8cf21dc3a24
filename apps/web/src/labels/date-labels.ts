import type { DateView } from '#contracts/timeline';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const partsOf = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) };
};

/** `2019-01-07` as people say it: 7 January 2019. */
export function dayLabel(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${day} ${month} ${year}`;
}

/** The same in little room: 7 Jan 2019. */
export function shortDayLabel(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${day} ${month.slice(0, 3)} ${year}`;
}

/** One side of an EDTF date, as precise as it is: a day, a month, a year. */
function partialLabel(edtf: string): string {
  const plain = edtf.replace(/[~?%]/g, '');
  const { year, month, day } = partsOf(plain);
  if (day > 0) return `${day} ${month} ${year}`;
  return month === '' ? year : `${month} ${year}`;
}

const doubts: readonly (readonly [string, string])[] = [
  ['%', 'perhaps about '],
  ['~', 'about '],
  ['?', 'perhaps '],
];

/** A date as far as it is known: `7 January 2019`, `January 2019`, `some time from 2004 to March 2008`, `about 2011`. */
export function dateLabel({ edtf, earliestOn, latestOn }: DateView): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || /[^\d~?%/-]/.test(edtf)) {
    return earliestOn === latestOn
      ? dayLabel(earliestOn)
      : `some time from ${dayLabel(earliestOn)} to ${dayLabel(latestOn)}`;
  }
  const doubt = doubts.find(([sign]) => edtf.includes(sign))?.[1] ?? '';
  return to === undefined
    ? doubt + partialLabel(from)
    : `${doubt}some time from ${partialLabel(from)} to ${partialLabel(to)}`;
}

/** A date of which only its EDTF is at hand. */
export const edtfLabel = (edtf: string): string =>
  edtf === '' ? '' : dateLabel({ edtf, earliestOn: edtf, latestOn: edtf });

/** Bounds of a date; undefined for a single day. */
export function boundsLabel({ earliestOn, latestOn }: DateView): string | undefined {
  if (earliestOn === latestOn) return undefined;
  return `not before ${dayLabel(earliestOn)}, not after ${dayLabel(latestOn)}`;
}
