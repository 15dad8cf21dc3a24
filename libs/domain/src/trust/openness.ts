import type { Day, PartialDate } from '../kernel/index.ts';

/** From when to when a trust is there, as far as that is known. Left out: not known to have opened; no end on record. */
export interface Life {
  readonly opened?: PartialDate;
  /** Its last day: it is open through it. */
  readonly closed?: PartialDate;
}

/** State of a trust on a day. The two that are not known are neither open nor closed, and are counted apart. */
export type Openness = 'not yet open' | 'open' | 'closed' | 'opening not known' | 'closing not known';

/**
 * Tells if a trust is open on a day: from its opening day through its closing day. One not known to have opened, or
 * whose opening may lie on either side of the day, is `opening not known`; one whose closing may, `closing not known`.
 */
export function openness({ opened, closed }: Life, on: Day): Openness {
  if (closed && closed.latestOn < on) return 'closed';
  if (opened && on < opened.earliestOn) return 'not yet open';
  if (!opened || on < opened.latestOn) return 'opening not known';
  return closed && closed.earliestOn < on ? 'closing not known' : 'open';
}

/** True where a trust may be open, for all that is known. */
export const mayBeOpen = (status: Openness): boolean => status !== 'closed' && status !== 'not yet open';
