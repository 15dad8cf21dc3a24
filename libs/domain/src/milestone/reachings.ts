import { inOrderOfTheWorld } from '../entry/index.ts';
import { certainlyBefore, compareDates, type Day, type PartialDate, type Recorded } from '../kernel/index.ts';
import type { MilestoneEvent, MilestoneReached } from './milestone-events.ts';

/** That a milestone was reached, and when it may have been withdrawn since. */
export interface Reaching {
  readonly event: MilestoneReached;
  /** Withdrawals that did not come before it: of one that did, it stands none the less. */
  readonly withdrawn: readonly PartialDate[];
}

/** Reads the visible events of one milestone, in any order: whatever the day, each time that it was reached. */
export function reachings(visible: readonly Recorded<MilestoneEvent>[]): readonly Reaching[] {
  const all = [...visible].sort(inOrderOfTheWorld).map(({ event }) => event);
  return all.flatMap((event, index) =>
    event.type === 'MilestoneReached'
      ? [
          {
            event,
            withdrawn: all
              .filter(
                ({ type, entry }, at) =>
                  type === 'MilestoneWithdrawn' &&
                  (at > index || !cameBefore(entry.occurred, event.entry.occurred)),
              )
              .map(({ entry }) => entry.occurred),
          },
        ]
      : [],
  );
}

/**
 * True if a withdrawal that stands before a reaching in the order of the world came before it: certainly, or on one date as
 * it was recorded. Of half-known dates that overlap it is what was reached that was withdrawn.
 */
export const cameBefore = (withdrawn: PartialDate, reached: PartialDate): boolean =>
  certainlyBefore(withdrawn, reached) || compareDates(withdrawn, reached) === 0;

/** Tells if a reaching stands on a day: `surely` on every reading of the dates, `perhaps` on some of them. */
export function standsOn(
  { event, withdrawn }: Reaching,
  on: Day,
): { readonly surely: boolean; readonly perhaps: boolean } {
  const { earliestOn, latestOn } = event.entry.occurred;
  return {
    surely: latestOn <= on && withdrawn.every((day) => on < day.earliestOn),
    perhaps: earliestOn <= on && withdrawn.every((day) => on < day.latestOn),
  };
}
