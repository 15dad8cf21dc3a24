import { PolicyStateView, PolicySummary } from '#contracts/policy';
import { boundsOf, columnsOf, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/** Columns of a policy as it was on the day asked for, of any table whose rows have one. */
export function summaryColumns<Row>(of: (row: Row) => PolicySummary): readonly Column<Row>[] {
  const policy = columnsOf(PolicySummary, of);
  const state = columnsOf(PolicyStateView, (row: Row) => of(row).state);
  return [
    policy('policy', 'ref'),
    policy('title', 'title'),
    policy('kind', 'kind'),
    policy('issuer', 'issuer'),
    policy('capabilities', 'capabilities'),
    policy('acts_on', 'actsOn'),
    state('state', 'is'),
    state('state_since', 'since'),
    ...boundsOf('state_since', (row: Row) => of(row).state.since),
    state('state_entry_id', 'entryId'),
    state('over', 'over'),
    state('no_ending', 'noEnding'),
    policy('status', 'status'),
    policy('ended', 'ended'),
    policy('first', 'first'),
    ...boundsOf('first', (row: Row) => of(row).first),
    policy('last', 'last'),
    ...boundsOf('last', (row: Row) => of(row).last),
    policy('entries', 'entries'),
    policy('may_have_happened', 'mayHaveHappened'),
  ];
}

/** Policies as rows, each as it was on the day asked for. */
export const policyTable: Table<PolicySummary> = {
  name: 'policies',
  title: 'Policies',
  says: 'Each row is a national policy of any kind, in its state on the day asked for.',
  path: '/api/policies',
  columns: summaryColumns((policy: PolicySummary) => policy),
};
