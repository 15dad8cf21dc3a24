import type { LeadTime } from '#contracts/trust';

const daysPerMonth = 30.4375;

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A lead time as a range, no finer than the dates allow: `3 days`, `0–44 days`, `21–23 months`, `1–2 years`.
 * Days up to two months, months up to three years, years beyond.
 */
export function leadDaysLabel(minDays: number, maxDays: number): string {
  if (maxDays < 61) {
    return minDays === maxDays ? plural(minDays, 'day') : `${minDays}–${maxDays} days`;
  }
  const [per, unit] = maxDays < 3 * 365 ? [daysPerMonth, 'month'] : [365.25, 'year'];
  const [least, most] = [Math.floor(minDays / per), Math.ceil(maxDays / per)];
  const exact = minDays === maxDays ? Math.round(minDays / per) : undefined;
  return exact === undefined ? `${least}–${most} ${unit}s` : `about ${plural(exact, unit)}`;
}

/** Lead time from policy to milestone in words; `short` for a label on a line. */
export function leadTimeLabel(lead: LeadTime, short = false): string {
  switch (lead.is) {
    case 'after':
      return leadDaysLabel(lead.minDays, lead.maxDays) + (short ? '' : ' later');
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
