import { DeadlineView, InForcePolicyView, ScopeView } from '#contracts/policy';
import { boundsOf, columnsOf } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { summaryColumns } from './policy-table.ts';

type Row = InForcePolicyView;

const bearing = columnsOf(InForcePolicyView, (row: Row) => row);
const scope = columnsOf(ScopeView, (row: Row) => row.scope);
const deadline = columnsOf(DeadlineView, (row: Row) => row.deadline);

/** Policies as rows, with how each bears on a trust and its own last day. */
export const inForceTable: Table<Row> = {
  name: 'in-force',
  title: 'What is in force',
  says: 'Each row is a policy on the day asked for; with a trust, one that binds or concerns it.',
  path: '/api/in-force',
  columns: [
    ...summaryColumns(({ policy }: Row) => policy),
    bearing('bears', 'bears'),
    scope('applies_to', 'appliesTo'),
    scope('scope_trusts', 'trusts'),
    scope('scope_trust_types', 'trustTypes'),
    scope('scope_counted', 'counted'),
    scope('scope_basis', 'basis'),
    deadline('deadline', 'on'),
    ...boundsOf('deadline', (row: Row) => row.deadline?.on),
    deadline('deadline_is', 'is'),
    deadline('deadline_what', 'what'),
    deadline('deadline_entry_id', 'entryId'),
  ],
};
