import { nationalDecider } from '../policy/index.ts';
import { targetEvents } from './target-events.ts';

const verdict = { bearing: 'outlives', kind: 'target' } as const;

/** The verdict that the promise was kept. May come after the target's end. */
export const meetTarget = nationalDecider(targetEvents.TargetMet, verdict);

/** The verdict that the promise was not kept. May come after the target's end. */
export const missTarget = nationalDecider(targetEvents.TargetMissed, verdict);

/** The promise is given up. May come after the target's end. */
export const abandonTarget = nationalDecider(targetEvents.TargetAbandoned, verdict);
