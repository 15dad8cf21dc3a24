import { daysBetween, isVague, monthsCompleted, type PartialDate } from '#domain/kernel';

/**
 * Whole days from one half-known date to another: at least and at most, from the bounds of both; and the whole months that
 * are completed in as many days, counted on the calendar. `already there`: the
 * other certainly came first. `undecided`: the bounds overlap, the same day included, so either may have come first.
 */
export type LeadTimeBounds =
  | {
      readonly is: 'after';
      readonly minDays: number;
      readonly maxDays: number;
      readonly minMonths: number;
      readonly maxMonths: number;
    }
  | { readonly is: 'already there' }
  | { readonly is: 'undecided' };

/** The lead time from a policy's day to a milestone's. Bounds are taken as written; see `countsOnVagueDate`. */
export function leadTime(policyOn: PartialDate, milestoneOn: PartialDate): LeadTimeBounds {
  if (milestoneOn.latestOn < policyOn.earliestOn) return { is: 'already there' };
  if (policyOn.latestOn >= milestoneOn.earliestOn) return { is: 'undecided' };
  return {
    is: 'after',
    minDays: daysBetween(policyOn.latestOn, milestoneOn.earliestOn),
    maxDays: daysBetween(policyOn.earliestOn, milestoneOn.latestOn),
    minMonths: monthsCompleted(policyOn.latestOn, milestoneOn.earliestOn),
    maxMonths: monthsCompleted(policyOn.earliestOn, milestoneOn.latestOn),
  };
}

/** True when a date is marked as about or uncertain: the true day may lie outside the bounds of the lead time. */
export const countsOnVagueDate = (...dates: readonly PartialDate[]): boolean => dates.some(isVague);
