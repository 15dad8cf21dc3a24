import { answerField } from '#contracts/answer';
import { Replay } from '#contracts/replay';
import { column, type Column, type ColumnHead } from './column.ts';

/** A table as the codebook has it: its columns, whatever its rows are made of. */
export interface TableHead {
  /** Begins the names of its files. */
  readonly name: string;
  readonly title: string;
  /** One sentence on what a row is. */
  readonly says: string;
  /** The route that gives it. */
  readonly path: string;
  readonly columns: readonly ColumnHead[];
}

/** A table, declared once: CSV, spreadsheets, Parquet, the data package and the codebook are read off it. */
export interface Table<Row> extends TableHead {
  readonly columns: readonly Column<Row>[];
}

const clocks = [
  ['as_at', 'asAt'],
  ['known_at', 'knownAt'],
  ['at_position', 'atPosition'],
] as const;

/** The columns of a file: those of its table, and the three clocks, so that rows say what they are once they are cut and joined. */
export const columnsAt = <Row>({ columns }: Table<Row>, replay: Replay): readonly Column<Row>[] => [
  ...columns,
  ...clocks.map(([name, clock]) => column<Row>(name, answerField(Replay, clock), () => replay[clock])),
];

/** The same, without rows, for who describes files. */
export const columnHeads = ({ columns }: TableHead): readonly ColumnHead[] => [
  ...columns,
  ...clocks.map(([name, clock]) => column(name, answerField(Replay, clock), () => undefined)),
];
