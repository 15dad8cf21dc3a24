import type { Source } from '#domain/kernel';
import { readTable, textCell, optionalCell, urlCell, type RowOf } from '../table/index.ts';
import { sourceAt, type KnownSources } from './sources.ts';

/** The columns of `corrections.csv`: what the files of an earlier release said otherwise, cell by cell. */
const correctionColumns = {
  file: textCell,
  row_key: textCell,
  column: textCell,
  old: optionalCell(textCell),
  new: optionalCell(textCell),
  why: textCell,
  source_url: urlCell,
};

type Correction = RowOf<typeof correctionColumns>;

/** A row as an earlier release had it. */
export interface EarlierRow {
  /** Its key in that release. */
  readonly key: readonly string[];
  /** True where a correction can say it; false where the entry is to be recorded anew. */
  readonly correctable: boolean;
  /** The columns that differ, with their cells in that release; empty where it was. */
  readonly then: ReadonlyMap<string, string>;
  /** Reason of the correction, in words. */
  readonly reason: string;
  readonly source: Source;
}

/** Finds what an earlier release said of the row with this key; undefined where it said the same. */
export type EarlierRows = (key: readonly string[]) => EarlierRow | undefined;

/** Of files of which no earlier release said otherwise. */
export const noEarlierRows: EarlierRows = () => undefined;

/** Columns that no correction can restate. */
const notCorrectable: ReadonlySet<string> = new Set(['kind', 'known_on']);

/**
 * Reads what an earlier release said otherwise of a file, by the keys of its rows as they are now. `keyColumns` make a row's
 * key; a correction names a row by the first of them, joined by bars, as they were.
 */
export async function earlierRows(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  keyColumns: readonly string[],
  sources: KnownSources,
): Promise<EarlierRows> {
  const corrections: Correction[] = [];
  for await (const line of readTable(bytes, correctionColumns))
    if ('row' in line && line.row.file === file) corrections.push(line.row);
  const rows = [...Map.groupBy(corrections, ({ row_key }) => row_key)].map(([rowKey, own]) =>
    rowOf(rowKey.split('|'), own, keyColumns),
  );
  return (key) => {
    const found = rows.find(({ now }) => now.every((cell, at) => cell === undefined || cell === key[at]));
    return found && { ...found.row(key), source: sourceAt(found.url, sources) };
  };
}

function rowOf(named: readonly string[], own: readonly Correction[], keyColumns: readonly string[]) {
  const byColumn = new Map(own.map((one) => [one.column, one]));
  const why = [...new Set(own.map((one) => one.why))].join('; ');
  const url = own[0]?.source_url ?? '';
  return {
    /** Cells of its key as they are now; undefined for those that it is not named by. */
    now: keyColumns.map((column, at) => {
      const correction = byColumn.get(column);
      return correction ? (correction.new ?? '') : named[at];
    }),
    url,
    row: (key: readonly string[]): Omit<EarlierRow, 'source'> => ({
      key: keyColumns.map((column, at) => byColumn.get(column)?.old ?? named[at] ?? key[at] ?? ''),
      correctable: !own.some(({ column }) => notCorrectable.has(column)),
      then: new Map(own.map(({ column, old }) => [column, old ?? ''])),
      reason: `A later release of the record: ${why}.`,
    }),
  };
}
