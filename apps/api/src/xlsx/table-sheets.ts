import { citationOf, licence, type Question } from '../table/question.ts';
import type { Cell, Column, ColumnHead, ColumnKind } from '../table/column.ts';
import { kindWords } from '../table/kind-words.ts';
import { columnHeads } from '../table/table.ts';
import type { SheetCell, WorkbookSheet } from './sheet.ts';

const head = (names: readonly string[]): SheetCell[] =>
  names.map((value) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));

/** The first day that every spreadsheet counts alike: of earlier ones Excel is a day off, or has none. */
const firstDay = '1900-03-01';
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day as spreadsheets keep days. A month, a year, an interval and what is not certain stay as they are written. */
const dayCell = (text: string): SheetCell =>
  wholeDay.test(text) && text >= firstDay ? new Date(`${text}T00:00:00Z`) : text;

function sheetCell(value: Cell, is: ColumnKind): SheetCell {
  if (value === undefined || value === '') return null;
  switch (is) {
    case 'date':
    case 'day':
      return dayCell(String(value));
    case 'instant':
      return { value: new Date(String(value)), format: 'yyyy-mm-dd hh:mm:ss' };
    case 'flag':
    case 'number':
    case 'whole':
      return value;
    case 'pence':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'list':
    case 'text':
      return String(value);
  }
}

const widths: Readonly<Record<ColumnKind, number>> = {
  ...{ text: 22, list: 22, date: 13, day: 13, instant: 20 },
  ...{ flag: 10, whole: 12, number: 12, pence: 16 },
};

/** The sheet of data: a row for each row of a table. */
export function dataSheet<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): WorkbookSheet {
  return {
    name: 'data',
    widths: columns.map(({ is }) => widths[is]),
    pages: cellsOf(columns, pages),
  };
}

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly SheetCell[][]> {
  yield [head(columns.map(({ name }) => name))];
  for await (const rows of pages) {
    yield rows.map((row) => columns.map(({ is, of }) => sheetCell(of(row), is)));
  }
}

const describing = (text: string): SheetCell => ({ value: text, wrap: true, alignVertical: 'top' });

const columnRow = ({ name, is, says, unit, words }: ColumnHead): SheetCell[] =>
  [name, kindWords[is], unit ?? '', words?.join('; ') ?? '', says].map(describing);

/** The sheet of columns: what each holds. */
export const columnsSheet = ({ table }: Question): WorkbookSheet => ({
  name: 'columns',
  widths: [28, 28, 16, 40, 90],
  pages: onePage([
    head(['column', 'type', 'unit', 'words', 'what it holds']),
    ...columnHeads(table).map(columnRow),
  ]),
});

/** The sheet of the question: what was asked for, at which clocks, how to cite it, and under which licence it is. */
export function questionSheet(question: Question): WorkbookSheet {
  const { table, filters, replay, address } = question;
  const chosen = filters.map(([name, values]) => [`filter: ${name}`, values.join('; ')] as const);
  const rows = [
    ['table', table.title],
    ['rows', table.says],
    ...(chosen.length === 0 ? [['filters', 'none'] as const] : chosen),
    ['as at', dayCell(replay.asAt)],
    ['known on', dayCell(replay.knownAt)],
    ['position', replay.atPosition],
    ['address', address],
    ['cite as', citationOf(question)],
    ['licence', licence.title],
    ['licence text', licence.path],
    ['to bear in mind', licence.says],
  ] as const;
  const answer = (value: SheetCell): SheetCell => (typeof value === 'string' ? describing(value) : value);
  return {
    name: 'question',
    widths: [24, 110],
    pages: onePage([
      head(['what', 'answer']),
      ...rows.map(([name, value]): SheetCell[] => [describing(name), answer(value)]),
    ]),
  };
}

async function* onePage(rows: readonly SheetCell[][]): AsyncGenerator<readonly SheetCell[][]> {
  yield await Promise.resolve(rows);
}
