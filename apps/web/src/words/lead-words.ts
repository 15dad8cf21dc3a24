import type { LeadTime } from '#contracts/trust';

const daysPerMonth = 30.4375;

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A lead time as a range, no finer than the dates allow: `3 days`, `0–44 days`, `21–23 months`, `1–2 years`.
 * Days up to two months, months up to three years, years beyond.
 */
export function leadDaysWords(minDays: number, maxDays: number): string {
  if (maxDays < 61) {
    return minDays === maxDays ? plural(minDays, 'day') : `${minDays}–${maxDays} days`;
  }
  const [per, unit] = maxDays < 3 * 365 ? [daysPerMonth, 'month'] : [365.25, 'year'];
  const [least, most] = [Math.floor(minDays / per), Math.ceil(maxDays / per)];
  const exact = minDays === maxDays ? Math.round(minDays / per) : undefined;
  return exact === undefined ? `${least}–${most} ${unit}s` : `about ${plural(exact, unit)}`;
}

/** How long after the policy the milestone came, in words; `short` for a label on a line. */
export function leadWords(lead: LeadTime, short = false): string {
  switch (lead.is) {
    case 'after':
      return leadDaysWords(lead.minDays, lead.maxDays) + (short ? '' : ' later');
    case 'already there':
      return short ? 'already there' : 'the milestone was there before the policy';
    case 'undecided':
      return short ? 'order not known' : 'which came first cannot be said from the dates known';
  }
}
