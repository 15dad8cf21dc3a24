import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnHeads } from '../table/table.ts';
import { tables } from './tables.ts';
import { tablesPage } from './tables-page.ts';

const file = join(import.meta.dirname, '../../../../docs/tables.md');
/** Prettier widens columns of tables, and no more. */
const unaligned = (text: string): string => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---').trim();

describe('the tables', () => {
  it('stand in docs/tables.md as they are declared: npm run tables writes it', () =>
    expect(unaligned(readFileSync(file, 'utf8'))).toBe(unaligned(tablesPage())));

  it.each(tables)('names each column once, in words that R and Python take: $name', (table) => {
    const names = columnHeads(table).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  });

  it.each(tables)('says of each column what it holds: $name', (table) =>
    expect(columnHeads(table).filter(({ says }) => !says.endsWith('.') && !says.includes('…'))).toEqual([]),
  );
});
