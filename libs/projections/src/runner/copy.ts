import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of a column in a row that is copied: text as PostgreSQL reads the column's type, or null. */
export type CopyValue = string | boolean | null;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The rows in the text format of COPY. */
export const copyText = (rows: readonly (readonly CopyValue[])[]): string =>
  rows.map((row) => `${row.map(copyValue).join('\t')}\n`).join('');

const copyValue = (value: CopyValue): string => {
  if (value === null) return '\\N';
  return typeof value === 'boolean'
    ? String(value)
    : value.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);
};

/** Writes rows to the end of a table: `table` with its columns in brackets. Rejects with what the server says. */
export async function copyInto(
  client: pg.ClientBase,
  table: string,
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  await pipeline([copyText(rows)], client.query(copyFrom(`COPY ${table} FROM STDIN`)));
}
