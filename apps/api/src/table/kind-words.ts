import type { ColumnKind } from './column.ts';

/** The kinds of cell in words, for who reads a codebook. */
export const kindWords: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  list: 'several, separated by ;',
  date: 'a date as far as it is known, EDTF',
  day: 'a day',
  instant: 'an instant, UTC',
  flag: 'true or false',
  whole: 'a whole number',
  number: 'a number',
  pence: 'whole pence',
};
