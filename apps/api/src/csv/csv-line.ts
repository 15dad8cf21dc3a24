import type { Cell } from '../table/column.ts';

// What spreadsheets drop or draw as nothing before the text that they read: spaces, what is not drawn or was lost, marks
// without a letter, quotes of every kind and what is typed for one.
const unseen = String.raw`[\s\p{Z}\p{C}\p{M}\p{Sk}\p{Default_Ignorable_Code_Point}\p{Quotation_Mark}\u02b9-\u02bf\u2032-\u2037\u2800\ufffc\ufffd]`;
// What Excel and its like run: a bar or a percent sign is taken for a part of DDE. A control character breaks a cell off.
const runs = new RegExp(`^${unseen}*[-=+@|%\u2212\\p{Cc}\\p{Zl}\\p{Zp}]`, 'u');

/**
 * True for a text that a spreadsheet may run, or break off, instead of showing it. It is read as written plainly: on some
 * systems full-width, small and raised forms are taken for the plain ones.
 */
export const isRunAsFormula = (text: string): boolean => runs.test(text.normalize('NFKD'));
const needsQuotes = /[",\r\n]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  // R's read.csv takes `true` for text, and TRUE for what it is; others take either (R 4.2.2, readr 2.1.4, pandas 1.5.3).
  const said = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const safe = typeof value === 'string' && isRunAsFormula(said) ? `'${said}` : said;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of RFC 4180, line end included. A text that a spreadsheet would run is preceded by an apostrophe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
