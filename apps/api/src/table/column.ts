import { answerField, type AnswerField, type DateView } from '#contracts/answer';

/** Value of a cell; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/**
 * The kinds of cell, as spreadsheets and Parquet keep them apart. A `date` is EDTF text, and may be a month or a year;
 * a `day` is always one of the calendar; a `list` is text, its values separated by `;`.
 */
export type ColumnKind = 'text' | 'list' | 'date' | 'day' | 'instant' | 'flag' | 'whole' | 'number' | 'pence';

/** A column, described once: headings, sheets, schemas and the codebook are read off it. */
export interface ColumnHead {
  /** For good. New columns may come; none is renamed. */
  readonly name: string;
  readonly is: ColumnKind;
  /** One sentence on what its cells hold. */
  readonly says: string;
  /** The unit of its numbers. */
  readonly unit?: string;
  /** The words that its cells may hold, where there are but a few. */
  readonly words?: readonly string[];
}

/** A column, and its cell in the row of one thing. */
export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row) => Cell;
}

/** A column of cells of the kind of a field, whose sentence it takes. */
export const column = <Row>(
  name: string,
  field: AnswerField,
  of: (row: Row) => Cell,
  unit?: string,
): Column<Row> => ({ ...headOf(name, field, unit), of });

function headOf(name: string, field: AnswerField, given: string | undefined): ColumnHead {
  const is = kindOf(field);
  const unit = given ?? (is === 'pence' ? 'pence' : undefined);
  return {
    name,
    is,
    says: field.says,
    ...(unit !== undefined && { unit }),
    ...(field.is === 'oneOf' && { words: field.words }),
  };
}

function kindOf(field: AnswerField): ColumnKind {
  switch (field.is) {
    case 'date':
    case 'day':
    case 'flag':
    case 'instant':
    case 'list':
    case 'number':
    case 'pence':
    case 'whole':
      return field.is;
    case 'code':
    case 'oneOf':
    case 'own-words':
    case 'text':
    case 'version':
      return 'text';
    case 'any-fields':
    case 'anyOfViews':
    case 'object':
    case 'oneOfViews':
    case 'view':
    case 'viewList':
      throw new TypeError(`No cell holds a field of the kind ${field.is}.`);
  }
}

/** Any value of an answer as a cell: of a date what is known of it, of a list its values, of own words what they say today. */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((one) => String(cellOf(one) ?? '')).join(';') || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('edtf' in value) return cellOf(value.edtf);
  return 'redacted' in value ? ('body' in value ? cellOf(value.body) : undefined) : JSON.stringify(value);
}

/** Makes columns of the fields of a view that stands in each row, or in some: its class has said what they hold. */
export const columnsOf =
  <Row, View extends object>(of: abstract new () => View, pick: (row: Row) => View | undefined) =>
  (name: string, field: keyof View & string, unit?: string): Column<Row> =>
    column(name, answerField(of, field), (row) => cellOf(pick(row)?.[field]), unit);

/** The columns of the bounds of a date that has a column of its own: `<name>_earliest_on` and `<name>_latest_on`. */
export const boundsOf = <Row>(
  name: string,
  of: (row: Row) => DateView | undefined,
): readonly [Column<Row>, Column<Row>] => [
  {
    name: `${name}_earliest_on`,
    is: 'day',
    says: `The first day that ‘${name}’ may stand for.`,
    of: (row) => of(row)?.earliestOn,
  },
  {
    name: `${name}_latest_on`,
    is: 'day',
    says: `The last day that ‘${name}’ may stand for.`,
    of: (row) => of(row)?.latestOn,
  },
];
