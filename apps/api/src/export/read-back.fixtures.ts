import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';

/** A cell as another program reads it: days as text, whatever a file keeps them as. */
export type ReadCell = string | number | boolean | undefined;
type ReadRow = Readonly<Record<string, ReadCell>>;

/** Rows of CSV: all cells are text. */
export const readCsv = (bytes: Buffer): readonly Record<string, string>[] =>
  parse<Record<string, string>>(bytes, { columns: true, bom: true });

/** Reads a workbook with another program than wrote it: the rows of its first sheet by heading, and the others as they are. */
export async function readWorkbook(bytes: Buffer) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [data, columns, question] = sheets;
  const [head = [], ...body] = data?.rows ?? [];
  const rows = body.map((row): ReadRow =>
    Object.fromEntries(head.map((name, at) => [String(name), workbookCell(row[at])])),
  );
  const formulas = sheets
    .flatMap(({ cells }) => [...(cells?.values() ?? [])])
    .filter((cell) => cell.formula !== undefined);
  return { names: sheets.map(({ name }) => name), rows, data, columns, question, formulas: formulas.length };
}

function workbookCell(value: unknown): ReadCell {
  if (value instanceof Date) return withoutMidnight(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return undefined;
}

const withoutMidnight = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '');

/** Reads Parquet: the rows of a file, the types of its columns, and what it says of itself. */
export async function readParquet(bytes: Buffer) {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const rows = await parquetReadObjects({ file });
  const types = Object.fromEntries(
    parquetSchema(metadata).children.map(({ element: { name, type, logical_type } }) => [
      name,
      logical_type?.type ?? type,
    ]),
  );
  return {
    rows: rows.map((row): ReadRow =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, parquetCell(value)])),
    ),
    types,
    about: new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value])),
  };
}

function parquetCell(value: unknown): ReadCell {
  if (value instanceof Date) return withoutMidnight(value);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return undefined;
}
