import { CodeView, ListView, type CodebookView } from '#contracts/codebook';
import { columnsOf } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/** A code, and the list that it is of. */
interface CodeRow {
  readonly list: ListView;
  readonly code: CodeView;
}

/** The codes of every published list. */
export const codeRows = ({ lists }: CodebookView): readonly CodeRow[] =>
  lists.flatMap((list) => list.codes.map((code) => ({ list, code })));

const list = columnsOf(ListView, (row: CodeRow) => row.list);
const code = columnsOf(CodeView, (row: CodeRow) => row.code);

/** Codes as rows, each under its list. */
export const codeTable: Table<CodeRow> = {
  name: 'codes',
  title: 'Codes and what they mean',
  says: 'Each row is a code of a published list, in its newest version.',
  path: '/api/codebook',
  columns: [
    list('list', 'list'),
    list('list_version', 'version'),
    code('code', 'code'),
    code('title', 'title'),
    code('meaning', 'meaning'),
  ],
};
