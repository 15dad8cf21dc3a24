import { inOrderOfTheWorld } from '../entry/index.ts';
import type { Day, PartialDate, Recorded } from '../kernel/index.ts';
import type { MilestoneEvent, MilestoneReached } from './milestone-events.ts';

/** That a milestone was reached, and when it may have been withdrawn since. */
export interface Reaching {
  readonly event: MilestoneReached;
  /** Withdrawals that come after it in the order of the world; of one that came before it stands none the less. */
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
              .slice(index)
              .filter(({ type }) => type === 'MilestoneWithdrawn')
              .map(({ entry }) => entry.occurred),
          },
        ]
      : [],
  );
}

/** Whether what was reached stands on a day: `surely` on every reading of the dates, `perhaps` on some of them. */
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
