import { bigWhole, Field, oneOf, Optional, text, view } from '../field/index.ts';
import { DateView } from './date-view.ts';

/** Financial years, first and last. */
export class FinancialYearsView {
  @Field(text('Such as 2021-22.'))
  declare readonly first: string;

  @Field(text('Such as 2024-25; the first again where it is one year.'))
  declare readonly last: string;
}

/** Money as named on one occasion. Kinds are never added together; a later amount restates an earlier one. */
export class AmountView {
  @Field(bigWhole('Pence, a whole number as text, because it may pass 2^53.'))
  declare readonly pence: string;

  @Field(
    oneOf(['announced', 'approved', 'awarded', 'received'], 'What became of the money on this occasion.'),
  )
  declare readonly kind: 'announced' | 'approved' | 'awarded' | 'received';

  @Field(
    oneOf(
      ['exact', 'ceiling', 'sum', 'not-stated'],
      'How the figure was given: as it is, up to, or added up.',
    ),
  )
  declare readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';

  @Optional(view(() => FinancialYearsView, 'The financial years that it is for.'))
  declare readonly period?: FinancialYearsView;

  @Optional(oneOf(['capital', 'revenue', 'both'], 'What it may be spent on.'))
  declare readonly nature?: 'capital' | 'revenue' | 'both';

  @Optional(view(() => DateView, 'When it must be spent by.'))
  declare readonly spendBy?: DateView;

  @Optional(text('What a trust must add of its own.'))
  declare readonly matchRequired?: string;

  @Optional(text('How it was shared out.'))
  declare readonly allocation?: string;
}
