import { day, Field, text } from '../field/index.ts';

/** A date as it is known, with the first and the last day that it may stand for. */
export class DateView {
  @Field(text('EDTF (ISO 8601-2): a day, a month, a year or an interval, each perhaps marked ~, ? or %.'))
  declare readonly edtf: string;

  @Field(day('The first day that it may stand for.'))
  declare readonly earliestOn: string;

  @Field(day('The last day that it may stand for.'))
  declare readonly latestOn: string;
}
