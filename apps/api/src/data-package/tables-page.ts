import type { ColumnHead } from '../table/column.ts';
import { kindWords } from '../table/kind-words.ts';
import { columnHeads, type TableHead } from '../table/table.ts';
import { tables } from './tables.ts';

/** More than these are looked up in the codebook. */
const fewWords = 14;

const safe = (text: string): string => text.replaceAll('|', String.raw`\|`);

function typeOf({ is, unit, words }: ColumnHead): string {
  const what = unit === undefined || is === 'pence' ? kindWords[is] : `${kindWords[is]}: ${unit}`;
  return words === undefined || words.length > fewWords
    ? what
    : `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}

const section = (table: TableHead): string =>
  [
    `## ${table.title}`,
    `\`${table.path}\`, files \`${table.name}…\`. ${table.says}`,
    [
      '| column | type | what it holds |',
      '| --- | --- | --- |',
      ...columnHeads(table).map(
        (column) => `| \`${column.name}\` | ${safe(typeOf(column))} | ${safe(column.says)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');

/** The page of every table and its columns, in Markdown. */
export const tablesPage = (): string =>
  [
    '# Tables',
    'Made from the declarations of tables (`apps/api/src/**/*-table.ts`) by `npm run tables`; a spec compares the two. Each table comes as CSV, as a workbook, as Parquet: [how to ask](api.md#files). An empty cell says that there is nothing to say.',
    ...tables.map(section),
    '',
  ].join('\n\n');
