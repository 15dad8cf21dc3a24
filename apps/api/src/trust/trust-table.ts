import { TrustSummary } from '#contracts/trust';
import { columnsOf } from '../table/column.ts';
import type { Table } from '../table/table.ts';

const trust = columnsOf(TrustSummary, (row: TrustSummary) => row);

/** Trusts as rows, each as it was on the day asked for. */
export const trustTable: Table<TrustSummary> = {
  name: 'trusts',
  title: 'Trusts',
  says: 'Each row is an NHS trust under its ODS code, open or closed, as at the day asked for.',
  path: '/api/trusts',
  columns: [
    trust('trust_ods', 'ods'),
    trust('trust_name', 'name'),
    trust('trust_region', 'region'),
    trust('trust_board', 'board'),
    trust('trust_type', 'trustType'),
    trust('foundation_trust', 'foundationTrust'),
    trust('status', 'status'),
    trust('opened_on', 'openedOn'),
    trust('closed_on', 'closedOn'),
    trust('milestones', 'milestones'),
  ],
};
