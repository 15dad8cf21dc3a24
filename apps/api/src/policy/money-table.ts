import { MoneyStepView, MoneyTable, PolicySummary, RoundMoneyView } from '#contracts/policy';
import { AmountView, FinancialYearsView, NamedTrust } from '#contracts/timeline';
import type { LeadTime, TrustSummary } from '#contracts/trust';
import { oneOf } from '#domain/schema';
import { boundsOf, column, columnsOf, type Column } from '../table/column.ts';
import { dayColumns, leadColumn } from '../table/lead-columns.ts';
import type { Table } from '../table/table.ts';
import { placeColumns, type TrustPlaces } from '../table/trust-place.ts';

/** A round, and one figure that was named for it, or one step whose sum is not on record. */
interface MoneyRow {
  readonly round: RoundMoneyView;
  readonly step?: MoneyStepView;
  readonly amount?: AmountView;
  readonly place?: TrustSummary | undefined;
}

/** The figures of each round, and its steps without one; a round that has neither has a row too. */
export const moneyRows = ({ rounds }: MoneyTable, places: TrustPlaces): readonly MoneyRow[] =>
  rounds.flatMap((round): readonly MoneyRow[] => {
    const placeOf = ({ trust }: MoneyStepView) => trust && places.get(trust.ods);
    const named = round.money.map((step) => ({ round, step, amount: step.amount, place: placeOf(step) }));
    const unsaid = round.unsaid.map((step) => ({ round, step, place: placeOf(step) }));
    return named.length + unsaid.length === 0 ? [{ round }] : [...named, ...unsaid];
  });

const policy = columnsOf(PolicySummary, (row: MoneyRow) => row.round.policy);
const step = columnsOf(MoneyStepView, (row: MoneyRow) => row.step);
const trust = columnsOf(NamedTrust, (row: MoneyRow) => row.step?.trust);
const amount = columnsOf(AmountView, (row: MoneyRow) => row.amount);
const years = columnsOf(FinancialYearsView, (row: MoneyRow) => row.amount?.period);

const ofStep: readonly Column<MoneyRow>[] = [
  policy('policy', 'ref'),
  policy('policy_title', 'title'),
  policy('policy_kind', 'kind'),
  step('entry_id', 'entryId'),
  step('event', 'event'),
  step('occurred', 'occurred'),
  ...boundsOf('occurred', (row: MoneyRow) => row.step?.occurred),
  column(
    'sum',
    oneOf(['named', 'not on record'], 'Whether a figure was named on that occasion.'),
    (row: MoneyRow) => row.step && (row.amount ? 'named' : 'not on record'),
  ),
  trust('trust_ods', 'ods'),
  trust('trust_name', 'name'),
  ...placeColumns(({ place }: MoneyRow) => place),
];

const ofAmount: readonly Column<MoneyRow>[] = [
  amount('amount_pence', 'pence'),
  amount('amount_kind', 'kind'),
  amount('amount_basis', 'basis'),
  years('amount_period_first', 'first'),
  years('amount_period_last', 'last'),
  amount('amount_nature', 'nature'),
  amount('amount_spend_by', 'spendBy'),
  ...boundsOf('amount_spend_by', (row: MoneyRow) => row.amount?.spendBy),
  amount('amount_match_required', 'matchRequired'),
  amount('amount_allocation', 'allocation'),
];

const time = (
  name: string,
  says: string,
  of: (round: RoundMoneyView) => LeadTime | undefined,
): readonly Column<MoneyRow>[] => [
  leadColumn(name, `${says} The same on each row of the policy.`, ({ round }: MoneyRow) => of(round)),
  ...dayColumns(name, ({ round }: MoneyRow) => of(round)),
];

/** Money as rows: each figure as it was named, never to be added. */
export const moneyTable: Table<MoneyRow> = {
  name: 'money',
  title: 'Money',
  says: 'Each row is a figure as it was named on one occasion, or a step whose sum is not on record. Figures are never to be added: later ones restate earlier ones, and programmes fund one another.',
  path: '/api/money',
  columns: [
    ...ofStep,
    ...ofAmount,
    ...time('to_award', 'From the first announcement to the first award.', ({ times }) => times.toAward),
    ...time(
      'to_receipt',
      'From the first award to the first money that arrived.',
      ({ times }) => times.toReceipt,
    ),
    ...time('bid_window', 'From the opening for bids to the next deadline.', ({ times }) => times.bidWindow),
    ...time(
      'left_to_spend',
      'From the first award to the end of the last financial year that money is for.',
      ({ times }) => times.leftToSpend,
    ),
  ],
};
