import type { Day, Fact, Recorded } from '../kernel/index.ts';
import { inOrderOfTheWorld } from './history.ts';

/**
 * Facts that have happened by a day on every reading of their dates, in the order of the world; those without a day come
 * first. A date counts from its last day: an interval `<last seen>/<first seen>` from the day it was first seen.
 */
export const happenedBy = <Event extends Fact>(
  visible: readonly Recorded<Event>[],
  asAt: Day,
): Recorded<Event>[] =>
  visible
    .filter(({ event }) => !('entry' in event) || event.entry.occurred.latestOn <= asAt)
    .sort(inOrderOfTheWorld);
