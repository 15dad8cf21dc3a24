import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableTable } from './problem.ts';
import { longestRowBytes, notingBadUtf8 } from './utf8.ts';

/** One record of a CSV file: its cells, its first and last line, and the lines of it that are not valid UTF-8. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
  readonly badLines: readonly number[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

/** The records of a CSV file (RFC 4180, a BOM is passed over, so are empty lines), read as they are asked for. */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const badLines = new Set<number>();
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRowBytes,
  });
  // What goes wrong upstream destroys the parser with that error, and reading from it rejects with the same.
  pipeline(Readable.from(notingBadUtf8(bytes, badLines)), parser, () => undefined);

  let [lines, empty] = [0, 0];
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const line = lines + (info.empty_lines - empty) + 1;
      [lines, empty] = [info.lines, info.empty_lines];
      yield { cells: record, line, lastLine: lines, badLines: takeBetween(badLines, line, lines) };
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error;
  }
}

function takeBetween(badLines: Set<number>, first: number, last: number): number[] {
  if (badLines.size === 0) return [];
  const taken = [...badLines].filter((line) => line >= first && line <= last);
  for (const line of taken) badLines.delete(line);
  return taken;
}

/** After a quote that does not close, nobody can tell where rows end: the whole file is refused. */
function unreadable(error: CsvError): UnreadableTable {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  return new UnreadableTable([
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? {
          line,
          refused: 'file/row-too-long',
          because: 'The row up to here does not end: is a quote not closed?',
        }
      : {
          line,
          refused: 'file/broken-quotes',
          because:
            'A quote is out of place: put quotes around a whole cell, and write a quote within it twice.',
        },
  ]);
}
