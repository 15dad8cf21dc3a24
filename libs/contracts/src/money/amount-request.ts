import { financialYear, knownDate, line, made, May, Must, pence, word } from '../body/index.ts';

/** Financial years, first and last. */
export class FinancialYearsRequest {
  @Must(financialYear('The first, such as 2021-22.'))
  declare readonly first: string;

  @Must(financialYear('The last, which may be the same.'))
  declare readonly last: string;
}

/** Money as it was named on one occasion. A cut is named as the total that is left. */
export class AmountRequest {
  @Must(pence('Whole pence, as text.'))
  declare readonly pence: string;

  @Must(
    word(
      ['announced', 'approved', 'awarded', 'received'],
      'How far it had come. Kinds are never added together.',
    ),
  )
  declare readonly kind: 'announced' | 'approved' | 'awarded' | 'received';

  @Must(word(['exact', 'ceiling', 'sum', 'not-stated'], 'How the figure is meant.'))
  declare readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';

  @May(word(['capital', 'revenue', 'both'], 'What it may be spent on.'))
  declare readonly nature?: 'capital' | 'revenue' | 'both';

  @May(made(() => FinancialYearsRequest, 'The financial years that it is for.'))
  declare readonly period?: FinancialYearsRequest;

  @May(knownDate('By when it is to be spent.'))
  declare readonly spendBy?: string;

  @May(line('What trusts have to add of their own.'))
  declare readonly matchRequired?: string;

  @May(line('How it is shared out.'))
  declare readonly allocation?: string;
}
