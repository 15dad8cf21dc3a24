import type { LeadAfter, LeadTime } from '#contracts/trust';

const daysPerMonth = 30.4375;

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

const range = (least: number, most: number, unit: string): string =>
  least === most ? plural(least, unit) : `${least} to ${plural(most, unit)}`;

/**
 * A lead time as precisely as the dates allow: whole months completed by both bounds, `59 to 61 months`; under two months
 * in days, `6 to 36 days`.
 */
export const leadAfterLabel = ({ minDays, maxDays, minMonths, maxMonths }: LeadAfter): string =>
  maxMonths < 2 ? range(minDays, maxDays, 'day') : range(minMonths, maxMonths, 'month');

/** Lead time from policy to milestone in words; `short` for a label on a line. */
export function leadTimeLabel(lead: LeadTime, short = false): string {
  switch (lead.is) {
    case 'after':
      return leadAfterLabel(lead) + (short ? '' : ' later');
    case 'already there':
      return short ? 'already there' : 'the milestone was there before the policy';
    case 'undecided':
      return short ? 'order not known' : 'which came first cannot be said from the dates known';
  }
}

/** By how much a day due moved: `+2 years`, `+15 months`, `−3 months`; '' where it did not. */
export function slipLabel(days: number): string {
  if (days === 0) return '';
  const months = Math.round(Math.abs(days) / daysPerMonth);
  const words =
    months < 1
      ? plural(Math.abs(days), 'day')
      : months % 12 === 0
        ? plural(months / 12, 'year')
        : plural(months, 'month');
  return `${days > 0 ? '+' : '−'}${words}`;
}
