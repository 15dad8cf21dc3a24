import { StreamableFile } from '@nestjs/common';
import type { Replay } from '#contracts/replay';
import { csvStream, type Column } from './csv-stream.ts';

interface CsvRows<Row> {
  readonly columns: readonly Column<Row>[];
  readonly pages: AsyncIterable<readonly Row[]>;
  readonly form: 'csv' | 'excel';
}

/** Rows as a file of CSV, named after what it holds and the three clocks that it was made with. */
export function csvFile<Row>(
  name: string,
  { asAt, knownAt, atPosition }: Replay,
  { columns, pages, form }: CsvRows<Row>,
): StreamableFile {
  return new StreamableFile(csvStream(columns, pages, { mark: form === 'excel' }), {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="${name}-as-at-${asAt}-known-${knownAt}-position-${atPosition}.csv"`,
  });
}
