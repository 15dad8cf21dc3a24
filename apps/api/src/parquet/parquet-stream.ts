import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { Readable } from 'node:stream';
import { citationOf, licence, type Question } from '../table/question.ts';
import type { Cell, Column, ColumnKind } from '../table/column.ts';
import { columnHeads } from '../table/table.ts';

/** Rows that are encoded at a time: what is held of a file is so much of it, and the places of its pages. */
const groupRows = 1_000;

/** A table as Parquet, each column of its own type; the rows are fetched as the reader takes them. */
export const parquetStream = <Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  question: Question,
): Readable => Readable.from(chunks(columns, pages, question), { objectMode: false });

async function* chunks<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  question: Question,
): AsyncGenerator<Buffer> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    kvMetadata: about(question),
    createdBy: 'Throughline',
  });
  let waiting: Row[] = [];
  for await (const rows of pages) {
    waiting.push(...rows);
    if (waiting.length < groupRows) continue;
    void file.write(group(columns, waiting));
    waiting = [];
    yield taken(writer);
  }
  if (waiting.length > 0) void file.write(group(columns, waiting));
  void file.finish();
  yield taken(writer);
}

/** The bytes written so far, which the writer then holds no longer. */
function taken(writer: ByteWriter): Buffer {
  const bytes = Buffer.from(writer.getBytes());
  writer.index = 0;
  return bytes;
}

const group = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => ({
  columnData: columns.map(({ name, is, of }) => ({ name, data: rows.map((row) => valueOf(of(row), is)) })),
  rowGroupSize: rows.length,
});

function valueOf(cell: Cell, is: ColumnKind): unknown {
  if (cell === undefined) return undefined;
  switch (is) {
    case 'day':
      return new Date(`${String(cell)}T00:00:00Z`);
    case 'instant':
      return new Date(String(cell));
    case 'whole':
    case 'pence':
      return BigInt(cell);
    case 'flag':
    case 'number':
      return cell;
    case 'date':
    case 'list':
    case 'text':
      return String(cell);
  }
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const integer = { type: 'INT64' } as const;

/** A date may be a month or a year: it is text, and its bounds are days. */
const types = {
  date: text,
  list: text,
  text,
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  flag: { type: 'BOOLEAN' },
  number: { type: 'DOUBLE' },
  pence: integer,
  whole: integer,
} as const satisfies Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>>;

const schemaOf = <Row>(columns: readonly Column<Row>[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, is }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...types[is] })),
];

/** Texts that the file holds beside its rows: its question, how to cite it, and what its columns hold. */
const about = (question: Question) => {
  const { table, filters, replay, address } = question;
  const columns = columnHeads(table).map(({ name, says, unit, words }) => ({ name, says, unit, words }));
  return [
    [
      'throughline:question',
      JSON.stringify({ table: table.name, filters: Object.fromEntries(filters), replay, address }),
    ],
    ['throughline:columns', JSON.stringify(columns)],
    ['throughline:citation', citationOf(question)],
    ['throughline:licence', `${licence.title}, ${licence.path}. ${licence.says}`],
  ].map(([key = '', value = '']) => ({ key, value }));
};
