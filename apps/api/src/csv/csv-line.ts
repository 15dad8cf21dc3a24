/** What a cell may be made of; left out is an empty cell. */
export type Cell = string | number | boolean | undefined;

// A cell that starts so is run as a formula by Excel and its like; a NUL at the start hides what follows it.
const startsFormula = /^[=+\-@\t\r\n\0]/;
const needsQuotes = /[",\r\n]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  const said = String(value);
  const safe = typeof value === 'string' && startsFormula.test(said) ? `'${said}` : said;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of RFC 4180, line end included. A text that a spreadsheet would run is preceded by an apostrophe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
