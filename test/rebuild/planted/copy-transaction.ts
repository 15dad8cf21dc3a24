import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '#projections/runner';

const escaped = (value: string): string =>
  value.replace(/[\\\t\n\r]/g, (one) => ({ '\t': '\\t', '\n': '\\n', '\r': '\\r' })[one] ?? '\\\\');

/** Transaction of a projection, on a connection of a planted fault. */
export const copyTransaction = (client: pg.Client): Transaction => ({
  query: async <Row extends object>(sql: string, values?: readonly unknown[]) =>
    (await client.query(sql, values && [...values])).rows as Row[],
  async copy(table, rows) {
    if (rows.length === 0) return;
    const lines = rows.map((row) =>
      row.map((one) => (one === null ? '\\N' : escaped(String(one)))).join('\t'),
    );
    await pipeline([`${lines.join('\n')}\n`], client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  },
});
