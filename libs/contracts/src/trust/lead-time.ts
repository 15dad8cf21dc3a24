import { count, oneOf } from '#domain/schema';
import { Property } from '../answer/index.ts';

/** The milestone came after: how many days lie between, at least and at most, from the bounds of both dates. */
export class LeadAfter {
  @Property(oneOf(['after'], 'The milestone came after.'))
  declare readonly is: 'after';

  @Property(count('Days between, at least.'))
  declare readonly minDays: number;

  @Property(count('Days between, at most.'))
  declare readonly maxDays: number;

  @Property(count('Whole months completed in between, at least, counted on the calendar.'))
  declare readonly minMonths: number;

  @Property(count('Whole months completed in between, at most.'))
  declare readonly maxMonths: number;
}

/** The milestone was there before the policy. */
export class LeadAlreadyThere {
  @Property(oneOf(['already there'], 'The milestone was there before the policy.'))
  declare readonly is: 'already there';
}

/** The bounds of the two dates overlap. */
export class LeadUndecided {
  @Property(oneOf(['undecided'], 'The bounds of the two dates overlap.'))
  declare readonly is: 'undecided';
}

/** The time from a policy to a milestone, as far as the two dates say. */
export type LeadTime = LeadAfter | LeadAlreadyThere | LeadUndecided;

/** The classes of a lead time, one of which an answer holds. */
export const leadViews = [() => LeadAfter, () => LeadAlreadyThere, () => LeadUndecided] as const;
