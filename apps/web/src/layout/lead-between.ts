import type { DateView } from '#contracts/timeline';
import type { LeadTime } from '#contracts/trust';
import { dayNumber } from './days.ts';

/** How long after one date another came, as far as the bounds of both say. */
export function leadBetween(from: DateView, to: DateView): LeadTime {
  const least = dayNumber(to.earliestOn) - dayNumber(from.latestOn);
  const most = dayNumber(to.latestOn) - dayNumber(from.earliestOn);
  if (least >= 0) return { is: 'after', minDays: least, maxDays: most };
  return most < 0 ? { is: 'already there' } : { is: 'undecided' };
}
