/** What a cell may be made of; left out is an empty cell. */
export type Cell = string | number | boolean | undefined;

// What Excel and its like run: full-width and small forms are taken for the plain ones on East Asian systems, a bar or a
// percent sign for a part of DDE. Spaces, what is not drawn and quotes before it are dropped when a file is opened.
const unseen = String.raw`[\s\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0'"]`;
const startsFormula = new RegExp(`^${unseen}*[=+\\-@|%＝＋－＠﹢﹣﹦﹫−]`, 'u');
const startsCell = /^[\s\p{Z}]*[\p{Cc}\p{Zl}\p{Zp}]/u;

/** True for a text that a spreadsheet may run, or break off, instead of showing it. */
export const isRunAsFormula = (text: string): boolean => startsFormula.test(text) || startsCell.test(text);
const needsQuotes = /[",\r\n]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  const said = String(value);
  const safe = typeof value === 'string' && isRunAsFormula(said) ? `'${said}` : said;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of RFC 4180, line end included. A text that a spreadsheet would run is preceded by an apostrophe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
