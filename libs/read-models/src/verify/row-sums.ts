import type { CopyValue } from '#projections/runner';

/** Asks on one connection; gives rows. */
export type AskOne = <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** A count of rows, and a sum of PostgreSQL's own hashes of them: equal rows have equal sums, in whatever order. */
export interface RowSum {
  readonly rows: number;
  /** In decimal digits. */
  readonly sum: string;
}

/** Sums by table and range of positions. */
export type RowSums = Map<string, RowSum>;

interface SumRow {
  readonly range: string;
  readonly rows: string;
  readonly sum: string;
}

/** A table of a read model, and those of its columns that a projection writes, with their types. */
export interface StoredColumns {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** By what a sum is found. */
export const keyOf = (table: string, range: bigint): string => `${table} ${String(range)}`;

/** The columns of a table as the database has them. */
export async function databaseColumns(
  ask: AskOne,
  table: string,
  names: readonly string[],
): Promise<StoredColumns> {
  const rows = await ask<{ readonly name: string; readonly type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attname = ANY ($2) ORDER BY array_position($2, attname::text)`,
    [`read.${table}`, names],
  );
  return { table, columns: rows };
}

const sums = (row: string, from: string, width: bigint): string =>
  `SELECT ((position::bigint - 1) / ${String(width)})::text AS range, count(*) AS rows,
     sum(hash_record_extended(ROW (${row}), 0)::numeric)::text AS sum FROM ${from} GROUP BY 1`;

/** Adds what is stored in a table. */
export async function addStored(
  ask: AskOne,
  { table, columns }: StoredColumns,
  width: bigint,
  to: RowSums,
): Promise<void> {
  const row = columns.map(({ name }) => name).join();
  add(to, table, await ask<SumRow>(sums(row, `read.${table}`, width)));
}

/** Adds rows that are to be there: hashed by PostgreSQL as well, as values of the table's own types. */
export async function addExpected(
  ask: AskOne,
  { table, columns }: StoredColumns,
  rows: readonly (readonly CopyValue[])[],
  width: bigint,
  to: RowSums,
): Promise<void> {
  if (rows.length === 0) return;
  const row = columns.map(({ name, type }) => `${name}::${type}`).join();
  const lists = columns.map((_, index) => `$${String(index + 1)}::text[]`).join();
  const from = `unnest(${lists}) AS written (${columns.map(({ name }) => name).join()})`;
  const values = columns.map((_, index) => rows.map((one) => one[index] ?? null).map(text));
  add(to, table, await ask<SumRow>(sums(row, from, width), values));
}

const text = (value: CopyValue): string | null => (value === null ? null : String(value));

function add(to: RowSums, table: string, rows: readonly SumRow[]): void {
  for (const row of rows) {
    const key = keyOf(table, BigInt(row.range));
    const before = to.get(key) ?? { rows: 0, sum: '0' };
    to.set(key, {
      rows: before.rows + Number(row.rows),
      sum: String(BigInt(before.sum) + BigInt(row.sum)),
    });
  }
}
