import { date, financialYear, line, object, oneOf, optional, pence, type DataOf } from './fields.ts';

/** Financial years, first and last, each as `2021-22`. */
export type FinancialYears = DataOf<typeof years>;

const years = {
  first: financialYear('The first, such as 2021-22.'),
  last: financialYear('The last, which may be the same.'),
};

const amountFields = {
  pence: pence('Whole pence, as text.'),
  kind: oneOf(
    ['announced', 'approved', 'awarded', 'received'],
    'How far it had come. Kinds are never added together.',
  ),
  basis: oneOf(['exact', 'ceiling', 'sum', 'not-stated'], 'How the figure is meant.'),
  nature: optional(oneOf(['capital', 'revenue', 'both'], 'What it may be spent on.')),
  period: optional(object('FinancialYears', years, 'The financial years that it is for.')),
  spendBy: optional(date('By when it is to be spent.')),
  matchRequired: optional(line('What trusts have to add of their own.')),
  allocation: optional(line('How it is shared out.')),
};

/** Money as it was named on one occasion. Kinds are never added together; a revision restates a total, never a difference. */
export type Amount = DataOf<typeof amountFields>;

/** A field that holds money named on one occasion. */
export const amount = object('Amount', amountFields, 'Money named on this occasion.');
