import { isRefusal, type Refusal } from '#domain/kernel';
import { headingsOf } from './headings.ts';
import { excerpt, UnreadableTable, type TableProblem } from './problem.ts';
import type { CellReader } from './readers.ts';
import { csvRecords, type CsvRecord } from './records.ts';

/** The columns of a table by their headings, in any order, each with how its cells are read. */
export type TableColumns = Readonly<Record<string, CellReader<unknown>>>;

/** A row as its columns read it. */
export type RowOf<C extends TableColumns> = {
  readonly [Column in keyof C]: Exclude<ReturnType<C[Column]>, Refusal>;
};

/** A row of the file, or what is wrong with it. */
export type TableLine<Row> =
  | { readonly line: number; readonly row: Row }
  | { readonly line: number; readonly problems: readonly TableProblem[] };

/** A cell may be this long, in UTF-16 units: longer than any text that the record takes. */
const longestCell = 4000;

/**
 * Reads a CSV file with a line of headings, row by row as they are asked for, so that memory stays flat. Rejects with
 * `UnreadableTable` when the headings are not those of `columns` or the file is no CSV.
 */
export async function* readTable<C extends TableColumns>(
  bytes: AsyncIterable<Uint8Array>,
  columns: C,
): AsyncGenerator<TableLine<RowOf<C>>> {
  let headings: readonly string[] | undefined;
  for await (const record of csvRecords(bytes)) {
    if (headings) yield readRow(record, headings, columns);
    else
      headings = headingsOf(
        record,
        Object.keys(columns),
        (column) => columns[column]?.columnMayMiss === true,
      );
  }
  if (!headings) {
    throw new UnreadableTable([
      { line: 1, refused: 'file/empty', because: 'There is nothing in this file.' },
    ]);
  }
}

function readRow<C extends TableColumns>(
  record: CsvRecord,
  headings: readonly string[],
  columns: C,
): TableLine<RowOf<C>> {
  const { line, cells } = record;
  const broken = brokenRow(record, headings);
  if (broken.length > 0) return { line, problems: broken };

  const row: Record<string, unknown> = {};
  const problems: TableProblem[] = [];
  [...headings, ...Object.keys(columns).filter((column) => !headings.includes(column))].forEach(
    (column, index) => {
      const value = columns[column]?.(cells[index] ?? '');
      if (isRefusal(value)) problems.push({ line, column, refused: value.refused, because: value.because });
      else row[column] = value;
    },
  );
  // Every column has been read by its own reader; the compiler cannot follow a loop over keys.
  return problems.length > 0 ? { line, problems } : { line, row: row as RowOf<C> };
}

/** Faults of a row as a whole, found before any of its cells is read. */
function brokenRow({ cells, line, badLines }: CsvRecord, headings: readonly string[]): TableProblem[] {
  if (badLines.length > 0) {
    const column = headings[cells.findIndex((cell) => cell.includes('\uFFFD'))];
    return badLines.map((bad) => ({
      line: bad,
      ...(column !== undefined && { column }),
      refused: 'cell/bad-utf-8',
      because: 'This is not valid UTF-8: save the file as CSV UTF-8.',
    }));
  }
  if (cells.length !== headings.length) {
    const counts = `${cells.length} cells under ${headings.length} headings`;
    return [
      {
        line,
        refused: 'row/wrong-number-of-cells',
        because: `This row has ${counts}: is a comma not quoted?`,
      },
    ];
  }
  return headings.flatMap((column, index) =>
    brokenCell(cells[index] ?? '').map((said) => ({ line, column, ...said })),
  );
}

function brokenCell(cell: string): Pick<TableProblem, 'refused' | 'because'>[] {
  if (cell.length > longestCell) {
    const length = `${cell.length} characters ('${excerpt(cell, 20)}')`;
    return [
      { refused: 'cell/too-long', because: `This cell has ${length}: a cell may have ${longestCell}.` },
    ];
  }
  const control = /(?!\n)\p{Cc}/u.exec(cell)?.[0];
  if (control === undefined) return [];
  const name = control === '\0' ? 'a NUL' : 'a control character';
  return [{ refused: 'cell/control-character', because: `This cell holds ${name}: take it out.` }];
}
