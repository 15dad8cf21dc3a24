import { happenedBy } from '../entry/index.ts';
import type { Day, Recorded } from '../kernel/index.ts';
import type { InfluenceEvent } from './influence-events.ts';

/** State of a claim on a day. */
export type InfluenceStatus = 'not yet' | 'claimed' | 'contested' | 'withdrawn';

/** Reads the visible events of one claim, in any order, as at a day. What is dated within bounds counts from its last day. */
export const influenceAsAt = (visible: readonly Recorded<InfluenceEvent>[], asAt: Day): InfluenceStatus =>
  happenedBy(visible, asAt).reduce<InfluenceStatus>((read, { event }) => then(read, event), 'not yet');

function then(read: InfluenceStatus, event: InfluenceEvent): InfluenceStatus {
  switch (event.type) {
    case 'InfluenceClaimed':
      return read === 'not yet' ? 'claimed' : read;
    case 'InfluenceContested':
      return read === 'withdrawn' ? read : 'contested';
    case 'InfluenceWithdrawn':
      return 'withdrawn';
  }
}
