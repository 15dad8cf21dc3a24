import { date, line, oneOf, pence } from '#domain/schema';
import { OptionalProperty, Property, view, type DateView } from '../answer/index.ts';

/** Financial years, first and last. */
export class FinancialYearsView {
  @Property(line('Such as 2021-22.'))
  declare readonly first: string;

  @Property(line('Such as 2024-25; the first again where it is one year.'))
  declare readonly last: string;
}

/** Money as named on one occasion. Kinds are never added together; a later amount restates an earlier one. */
export class AmountView {
  @Property(pence('Pence, a whole number as text, because it may pass 2^53.'))
  declare readonly pence: string;

  @Property(
    oneOf(['announced', 'approved', 'awarded', 'received'], 'What became of the money on this occasion.'),
  )
  declare readonly kind: 'announced' | 'approved' | 'awarded' | 'received';

  @Property(
    oneOf(
      ['exact', 'ceiling', 'sum', 'not-stated'],
      'How the figure was given: as it is, up to, or added up.',
    ),
  )
  declare readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';

  @OptionalProperty(view(() => FinancialYearsView, 'The financial years that it is for.'))
  declare readonly period?: FinancialYearsView;

  @OptionalProperty(oneOf(['capital', 'revenue', 'both'], 'What it may be spent on.'))
  declare readonly nature?: 'capital' | 'revenue' | 'both';

  @OptionalProperty(date('When it must be spent by.'))
  declare readonly spendBy?: DateView;

  @OptionalProperty(line('What a trust must add of its own.'))
  declare readonly matchRequired?: string;

  @OptionalProperty(line('How it was shared out.'))
  declare readonly allocation?: string;
}
