import { Readable } from 'node:stream';
import type { Column } from '../table/column.ts';
import { csvLine } from './csv-line.ts';

const byteOrderMark = '\uFEFF';

/**
 * CSV of pages of rows, with a header line; the pages are fetched as the reader takes them. With `mark` it begins with
 * a byte order mark, without which Excel takes UTF-8 for Windows-1252.
 */
export function csvStream<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  { mark }: { readonly mark: boolean },
): Readable {
  return Readable.from(chunks(columns, pages, mark), { objectMode: false });
}

async function* chunks<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  mark: boolean,
): AsyncGenerator<Buffer> {
  yield Buffer.from((mark ? byteOrderMark : '') + csvLine(columns.map(({ name }) => name)));
  for await (const rows of pages) {
    yield Buffer.from(rows.map((row) => csvLine(columns.map(({ of }) => of(row)))).join(''));
  }
}
