import { StreamableFile } from '@nestjs/common';
import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import { csvStream } from '../csv/csv-stream.ts';
import { entryColumns } from './entry-columns.ts';

/** The entries as a file of CSV, named after the three clocks that it was made with. */
export function asFile(
  { replay }: TimelinePage,
  pages: AsyncIterable<readonly TimelineEntry[]>,
  form: 'csv' | 'excel',
): StreamableFile {
  const { asAt, knownAt, atPosition } = replay;
  return new StreamableFile(csvStream(entryColumns(replay), pages, { mark: form === 'excel' }), {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="throughline-as-at-${asAt}-known-${knownAt}-position-${atPosition}.csv"`,
  });
}
