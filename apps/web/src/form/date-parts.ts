import { answerTo, type FormAnswers, type FieldIssue } from './answers.ts';

/** Precision of a date as the person knows it. */
export type Precision = 'day' | 'month' | 'year' | 'between';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month as people type it: 4, 04, Apr, April. */
function monthNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const at = text.length < 3 ? -1 : monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

const two = (number: number): string => String(number).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** One date of which the day, or day and month, may be left out: ISO text, or what to put right. */
type Read = { readonly iso: string } | { readonly part: 'day' | 'month' | 'year'; readonly message: string };

interface Typed {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const wrong = (part: 'day' | 'month' | 'year', message: string): Read => ({ part, message });

const noMonth = (what: string): Read =>
  wrong('month', fieldMessage(what, 'Enter a month, such as 4 or April.'));

function read({ day, month, year }: Typed, needed: 'day' | 'month' | 'year', what: string): Read {
  if (needed === 'day' && day === '') return wrong('day', fieldMessage(what, 'Enter a day, such as 7.'));
  if (needed !== 'year' && month === '') return noMonth(what);
  if (!/^[1-2]\d{3}$/.test(year))
    return wrong('year', fieldMessage(what, 'Enter a year with 4 digits, such as 2019.'));
  if (month === '') return day === '' ? { iso: year } : noMonth(what);
  const number = monthNumber(month) ?? 0;
  if (number < 1 || number > 12)
    return wrong('month', fieldMessage(what, 'The month must be from 1 to 12, or its name.'));
  const yearAndMonth = `${year}-${two(number)}`;
  if (day === '') return { iso: yearAndMonth };
  const last = daysIn(Number(year), number);
  return /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= last
    ? { iso: `${yearAndMonth}-${two(Number(day))}` }
    : wrong('day', fieldMessage(what, `That month has the days 1 to ${last}.`));
}

/** A message with the label before it; bare where the label is empty or asks a question. */
export const fieldMessage = (label: string, message: string): string =>
  label === '' || label.endsWith('?')
    ? message
    : `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

/** A date read from its parts: EDTF for the request, or the issue to put right. */
export type DateRead = { readonly edtf: string } | { readonly issue: FieldIssue };

const precisions: readonly Precision[] = ['day', 'month', 'year', 'between'];

/** The chosen precision; undefined before it is chosen. */
export const precisionOf = (answers: FormAnswers, name: string): Precision | undefined =>
  precisions.find((one) => one === answers[`${name}-is`]);

/** `~` about, `?` not sure, `%` both, or nothing. */
function doubtOf(answers: FormAnswers, name: string): string {
  const about = answers[`${name}-about`] === 'yes';
  const unsure = answers[`${name}-unsure`] === 'yes';
  return about && unsure ? '%' : about ? '~' : unsure ? '?' : '';
}

const typed = (answers: FormAnswers, prefix: string): Typed => ({
  day: answerTo(answers, `${prefix}-day`),
  month: answerTo(answers, `${prefix}-month`),
  year: answerTo(answers, `${prefix}-year`),
});

const asPrecise = ({ day, month, year }: Typed, precision: 'day' | 'month' | 'year'): Typed => ({
  day: precision === 'day' ? day : '',
  month: precision === 'year' ? '' : month,
  year,
});

const issueOf = (prefix: string, { part, message }: Exclude<Read, { iso: string }>): DateRead => ({
  issue: { field: `${prefix}-${part}`, message },
});

/** Reads a partial date from its parts, as EDTF. */
export function readDate(answers: FormAnswers, name: string, what: string): DateRead {
  const precision = precisionOf(answers, name);
  const doubt = doubtOf(answers, name);
  if (precision === undefined) {
    return {
      issue: { field: `${name}-is`, message: fieldMessage(what, 'Say how precisely you know the date.') },
    };
  }
  if (precision !== 'between') {
    const one = read(asPrecise(typed(answers, name), precision), precision, what);
    return 'iso' in one ? { edtf: one.iso + doubt } : issueOf(name, one);
  }
  const first = read(typed(answers, name), 'year', 'Not before');
  if (!('iso' in first)) return issueOf(name, first);
  const last = read(typed(answers, `${name}-to`), 'year', 'Not after');
  if (!('iso' in last)) return issueOf(`${name}-to`, last);
  const length = Math.min(first.iso.length, last.iso.length);
  return last.iso.slice(0, length) < first.iso.slice(0, length)
    ? {
        issue: {
          field: `${name}-to-year`,
          message: fieldMessage(what, 'The date under ‘Not after’ is before the one under ‘Not before’.'),
        },
      }
    : { edtf: `${first.iso}${doubt}/${last.iso}${doubt}` };
}

/** Reads a whole day from its parts. */
export function readDay(answers: FormAnswers, name: string, what: string): DateRead {
  const one = read(typed(answers, name), 'day', what);
  return 'iso' in one ? { edtf: one.iso } : issueOf(name, one);
}

/** True where no part of a day or date is filled in. */
export const isDateEmpty = (answers: FormAnswers, name: string): boolean =>
  ['day', 'month', 'year', 'to-day', 'to-month', 'to-year'].every(
    (part) => answerTo(answers, `${name}-${part}`) === '',
  );

/** The EDTF of a date field; empty while it cannot be read. */
export function dateAnswer(answers: FormAnswers, name: string): string {
  const one = readDate(answers, name, '');
  return 'edtf' in one ? one.edtf : '';
}

/** The ISO day of a day field; empty while it cannot be read. */
export function dayAnswer(answers: FormAnswers, name: string): string {
  const one = readDay(answers, name, '');
  return 'edtf' in one ? one.edtf : '';
}

/** The answers that a field shows for a date that is known already, as EDTF: to begin a correction, or with today. */
export function dateAnswers(name: string, edtf: string): FormAnswers {
  const [first = '', last] = edtf.replace(/[~?%]/g, '').split('/');
  const parts = (prefix: string, iso: string): FormAnswers => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return { [`${prefix}-year`]: year, [`${prefix}-month`]: month, [`${prefix}-day`]: day };
  };
  const precision =
    last !== undefined ? 'between' : (['year', 'month', 'day'][first.split('-').length - 1] ?? 'day');
  return {
    [`${name}-is`]: precision,
    ...parts(name, first),
    ...(last === undefined ? {} : parts(`${name}-to`, last)),
    ...(/[~%]/.test(edtf) ? { [`${name}-about`]: 'yes' } : {}),
    ...(/[?%]/.test(edtf) ? { [`${name}-unsure`]: 'yes' } : {}),
  };
}
