import { AmountView, FinancialYearsView, type DateView, type TimelineEntry } from '#contracts/timeline';
import { date, line, oneOf, prose } from '#domain/schema';
import { boundsOf, column, columnsOf, type Column } from '../table/column.ts';
import type { EntryRow } from './entry-row.ts';
import { eventColumn, eventFieldNames, valueOf } from './event-fields.ts';

type Columns = readonly Column<EntryRow>[];

/** The promise of a target is its goal. */
function goalOf({ entry: { data } }: EntryRow): string | undefined {
  if ('goal' in data) return data.goal.statement;
  return 'statement' in data && typeof data.statement === 'string' ? data.statement : undefined;
}

/** Of a mandate the day to conform by; else the day planned for, or that of the goal. */
function dueOf({ entry: { data } }: EntryRow): DateView | undefined {
  if ('due' in data) return data.due;
  if ('conformBy' in data) return data.conformBy;
  return 'goal' in data ? data.goal.due : undefined;
}

/** Of a mandate that names a goal too: the date promised for that goal. */
const goalDueOf = ({ entry: { data } }: EntryRow): DateView | undefined =>
  'conformBy' in data ? data.goal?.due : undefined;

/** The name, the type or the place that a trust has from then on. */
function becameOf({ entry: { data } }: EntryRow): string | undefined {
  if ('from' in data) return data.to;
  const places = ['region' in data ? data.region : undefined, 'board' in data ? data.board : undefined];
  return places.filter((place) => place !== undefined).join(', ') || undefined;
}

const promised: Columns = [
  eventColumn('issuer', 'issuer'),
  column('goal', prose('What was promised, in the words of the source.'), goalOf),
  column(
    'due',
    date('By when: the day promised or planned for, or that by which a mandate asks to conform.'),
    (row) => dueOf(row)?.edtf,
  ),
  ...boundsOf('due', dueOf),
  column(
    'goal_due',
    date('Of a mandate that names a goal too: the day promised for that goal.'),
    (row) => goalDueOf(row)?.edtf,
  ),
  ...boundsOf('goal_due', goalDueOf),
  eventColumn('measure', 'measure'),
  { ...eventColumn('threshold_pct', 'thresholdPct'), unit: 'per cent' },
];

const amountOf = (entry: TimelineEntry) => valueOf(entry, 'amount');
const amount = columnsOf(AmountView, ({ entry }: EntryRow) => amountOf(entry));
const years = columnsOf(FinancialYearsView, ({ entry }: EntryRow) => amountOf(entry)?.period);

const money: Columns = [
  amount('amount_pence', 'pence'),
  amount('amount_kind', 'kind'),
  column(
    'amount_of',
    oneOf(['trust', 'policy'], 'Whose the sum is: of the trust that the row names, or of the policy.'),
    ({ entry }) => amountOf(entry) && (entry.trust ? 'trust' : 'policy'),
  ),
  amount('amount_basis', 'basis'),
  years('amount_period_first', 'first'),
  years('amount_period_last', 'last'),
  amount('amount_nature', 'nature'),
  amount('amount_spend_by', 'spendBy'),
  ...boundsOf('amount_spend_by', ({ entry }: EntryRow) => amountOf(entry)?.spendBy),
  amount('amount_match_required', 'matchRequired'),
  amount('amount_allocation', 'allocation'),
];

/** Columns of what events hold, of policies first. */
export const policyColumns: Columns = [...promised, ...money, eventColumn('closed', 'of')];

/** Columns of what events of trusts, of their milestones and of published figures hold. */
export const trustColumns: Columns = [
  eventColumn('supplier', 'supplier'),
  eventColumn('product', 'product'),
  eventColumn('definition', 'definition'),
  eventColumn('from', 'from'),
  column('to', line('The name, the type or the place that a trust has from then on.'), becameOf),
  eventColumn('into', 'into'),
  eventColumn('part', 'part'),
  { ...eventColumn('share_pct', 'sharePct'), unit: 'per cent' },
  eventColumn('trusts_with', 'trustsWith'),
  eventColumn('trusts_total', 'trustsTotal'),
];

/** Fields that have columns of their own, or stand in those of the entry itself. */
const placed: ReadonlySet<string> = new Set([
  ...['issuer', 'goal', 'due', 'conformBy', 'measure', 'thresholdPct', 'amount', 'of'],
  ...['supplier', 'product', 'definition', 'from', 'to', 'into', 'part', 'region', 'board'],
  ...['sharePct', 'trustsWith', 'trustsTotal', 'basis', 'note', 'setback', 'direction'],
  ...['mechanism', 'milestone', 'dispute', 'url', 'reason', 'answer', 'statement'],
  ...['trust', 'kind', 'title', 'capability', 'capabilities', 'policy'],
]);

/** A column for every other field that an event that makes an entry may have. */
export const furtherColumns: Columns = eventFieldNames
  .filter((name) => !placed.has(name))
  .map((name) =>
    eventColumn(
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      name,
    ),
  );
