import { excerpt, UnreadableTable, type TableProblem } from './problem.ts';
import type { CsvRecord } from './records.ts';

/**
 * The headings of a file, in its own order. Throws `UnreadableTable` unless they are those expected, each once; those of
 * `mayMiss` may be left out.
 */
export function headingsOf(
  { cells, line, badLines }: CsvRecord,
  expected: readonly string[],
  mayMiss: (column: string) => boolean = () => false,
): readonly string[] {
  const problem = (refused: TableProblem['refused'], because: string, column?: string): TableProblem => ({
    line,
    ...(column !== undefined && { column: excerpt(column) }),
    refused,
    because,
  });
  if (badLines.length > 0) {
    throw new UnreadableTable([
      problem('file/bad-utf-8', 'This is not valid UTF-8: save the file as CSV UTF-8.'),
    ]);
  }
  if (cells.length > expected.length * 2) {
    const because = `There are ${cells.length} columns where ${expected.length} are expected: ${expected.join(', ')}.`;
    throw new UnreadableTable([problem('file/too-many-columns', because)]);
  }
  const problems = [
    ...expected
      .filter((column) => !cells.includes(column) && !mayMiss(column))
      .map((column) => problem('file/missing-column', `There is no column '${column}'.`, column)),
    ...cells
      .filter((column, index) => cells.indexOf(column) < index)
      .map((column) =>
        problem('file/duplicate-heading', `Two columns are called '${excerpt(column)}'.`, column),
      ),
    ...cells
      .filter((column) => !expected.includes(column))
      .map((column) =>
        problem('file/unknown-column', `'${excerpt(column)}' is no column of this table.`, column),
      ),
  ];
  if (problems.length > 0) throw new UnreadableTable(problems);
  return cells;
}
