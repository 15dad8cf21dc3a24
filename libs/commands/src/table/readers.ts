import {
  isDay,
  isOdsCode,
  isRef,
  isRefusal,
  onDay,
  partialDate,
  penceOfMillions,
  refuse,
  type Day,
  type FinancialYears,
  type PartialDate,
  type Refusal,
} from '#domain/kernel';
import { isWebAddress } from '#domain/web-address';
import { excerpt } from './problem.ts';

/** Reads a cell that is not empty, or says what is wrong with it. */
export type CellReader<Value> = ((cell: string) => Value | Refusal) & {
  /** The column came later: a file may do without it, and its cells are read as empty then. */
  readonly columnMayMiss?: true;
};

/** A column that files of earlier releases do without. */
export const addedCell = <Value>(read: CellReader<Value | undefined>): CellReader<Value | undefined> =>
  Object.assign((cell: string) => read(cell), { columnMayMiss: true as const });

/** Reads an empty cell as undefined, and any other as `read` does. */
export const optionalCell =
  <Value>(read: CellReader<Value>): CellReader<Value | undefined> =>
  (cell) =>
    cell === '' ? undefined : read(cell);

const filled =
  <Value>(read: CellReader<Value>): CellReader<Value> =>
  (cell) =>
    cell === '' ? refuse('cell/empty', 'This cell is empty, and must not be.') : read(cell);

const matching = (
  fits: (cell: string) => boolean,
  refused: Refusal['refused'],
  wanted: string,
): CellReader<string> =>
  filled((cell) => (fits(cell) ? cell : refuse(refused, `'${excerpt(cell)}' is not ${wanted}.`)));

/** Any text. */
export const textCell: CellReader<string> = filled((cell) => cell);

/** A short stable slug, such as `ltp-2019`. */
export const refCell = matching(
  isRef,
  'cell/not-a-ref',
  'a ref: small letters, digits and single dashes, at most 64',
);

/** An ODS code. */
export const odsCell = matching(
  isOdsCode,
  'cell/not-an-ods-code',
  'an ODS code: three or five capitals and digits',
);

/** An http or https address. */
export const urlCell = matching(
  isWebAddress,
  'cell/not-a-web-address',
  'a web address: start it with https://',
);

/** A day of the calendar. */
export const dayCell: CellReader<Day> = filled((cell) =>
  isDay(cell) ? cell : refuse('cell/not-a-day', `'${excerpt(cell)}' is not a day: write it as 2019-01-07.`),
);

/** Files name the same dates over and over, and reading one takes longer than all else that is done with its row. */
const datesRead = new Map<string, PartialDate | Refusal>();
const datesKept = 10_000;

/** A date as far as it is known, in EDTF. */
export const dateCell: CellReader<PartialDate> = filled((cell) => {
  if (cell.length > 40) return refuse('date/not-understood', `'${excerpt(cell)}' is not a date.`);
  const before = datesRead.get(cell);
  if (before) return before;
  if (datesRead.size >= datesKept) datesRead.clear();
  const read = partialDate(cell);
  datesRead.set(cell, read);
  return read;
});

/** One of a few codes that never change. */
export const oneOfCell = <Code extends string>(...codes: readonly Code[]): CellReader<Code> =>
  filled(
    (cell) =>
      codes.find((code) => code === cell) ??
      refuse('cell/unknown-code', `'${excerpt(cell)}' is not known here: use ${codes.join(', ')}.`),
  );

/** Several values in one cell, parted by semicolons. */
export const listCell = <Value>(read: CellReader<Value>): CellReader<readonly Value[]> =>
  filled((cell) => {
    const values: Value[] = [];
    for (const part of cell.split(';')) {
      const value = read(part);
      if (isRefusal(value)) return value;
      values.push(value);
    }
    return values;
  });

/** An amount in £ million, as pence. */
export const millionsCell: CellReader<bigint> = filled(
  (cell) =>
    penceOfMillions(cell) ??
    refuse('cell/not-an-amount', `'${excerpt(cell)}' is not an amount in £ million: write it as 4686.5.`),
);

/** Whole pounds, as pence. */
export const poundsCell: CellReader<bigint> = filled((cell) =>
  /^\d{1,13}$/.test(cell)
    ? BigInt(cell) * 100n
    : refuse(
        'cell/not-an-amount',
        `'${excerpt(cell)}' is not an amount in whole pounds: write it as 1020000.`,
      ),
);

/** A share promised for a day, as `2026-03-31=100`. */
export interface SharePoint {
  readonly by: PartialDate;
  readonly sharePct: number;
}

/** A share promised for a day: `2026-03-31=100`. */
export const sharePointCell: CellReader<SharePoint> = filled((cell) => {
  const parts = /^(\d{4}-\d{2}-\d{2})=(\d{1,3}(?:\.\d{1,6})?)$/.exec(cell);
  const [by, share] = [parts?.[1] ?? '', Number(parts?.[2])];
  return isDay(by) && share <= 100
    ? { by: onDay(by), sharePct: share }
    : refuse('cell/not-a-share', `'${excerpt(cell)}' is no share and day: write them as 2026-03-31=100.`);
});

/** Financial years, first and last: `2021-22..2024-25`. */
export const financialYearsCell: CellReader<FinancialYears> = filled((cell) => {
  const parts = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(cell);
  return parts?.[1] !== undefined && parts[2] !== undefined
    ? { first: parts[1], last: parts[2] }
    : refuse(
        'cell/not-financial-years',
        `'${excerpt(cell)}' is not understood: write it as 2021-22..2024-25.`,
      );
});

/** A number from 0, perhaps with decimals. */
export const decimalCell: CellReader<number> = filled((cell) =>
  /^\d{1,9}(\.\d{1,6})?$/.test(cell)
    ? Number(cell)
    : refuse('cell/not-a-number', `'${excerpt(cell)}' is not a number: write it as 86 or 86.5.`),
);

/** A whole number from 0. */
export const countCell: CellReader<number> = filled((cell) =>
  /^\d{1,9}$/.test(cell)
    ? Number(cell)
    : refuse('cell/not-a-number', `'${excerpt(cell)}' is not a whole number.`),
);

/** `true` or `false`. */
export const flagCell: CellReader<boolean> = filled((cell) =>
  cell === 'true' || cell === 'false'
    ? cell === 'true'
    : refuse('cell/not-true-or-false', `'${excerpt(cell)}' is neither true nor false.`),
);
