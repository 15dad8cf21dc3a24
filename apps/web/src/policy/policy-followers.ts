import type { FollowingTrust, PolicyView } from '#contracts/policy';
import type { LeadTime } from '#contracts/trust';
import { entryEventLabel } from '../labels/entry-labels.ts';
import type { DateView } from '#contracts/timeline';
import { dayNumber } from '../picture/days.ts';

/** An entry of a trust, with how long after the trust's tie to the policy it came. */
export interface FollowingStep extends FollowingTrust {
  /** Left out for the entry that the others of this trust are counted from. */
  readonly lead?: LeadTime;
}

/** One trust that followed a policy, under its code and its latest name. */
export interface Follower {
  readonly ods: string;
  readonly name: string;
  readonly steps: readonly FollowingStep[];
  /** Start of this trust's lead times. */
  readonly countedFrom: 'its award' | 'the first entry of the policy';
}

/** The days from one date to another, as far as the bounds of both tell. */
function leadBetween(from: DateView, to: DateView): LeadTime {
  const least = dayNumber(to.earliestOn) - dayNumber(from.latestOn);
  const most = dayNumber(to.latestOn) - dayNumber(from.earliestOn);
  if (least >= 0) return { is: 'after', minDays: least, maxDays: most };
  return most < 0 ? { is: 'already there' } : { is: 'undecided' };
}

const byTime = (a: FollowingTrust, b: FollowingTrust) =>
  a.occurred.earliestOn.localeCompare(b.occurred.earliestOn) ||
  a.occurred.latestOn.localeCompare(b.occurred.latestOn);

/**
 * Trusts that followed, each once, by name: never in the order of how fast they were. Lead times are counted from the award
 * to the trust where there is one, else from the policy's first entry.
 */
export function followersOf({ entries, trusts, policy }: PolicyView): readonly Follower[] {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  // An award that was named for nothing bears the policy's own title: what happened says more.
  const retitled = (step: FollowingTrust): FollowingTrust => {
    const entry = own.get(step.entryId);
    return entry?.title === policy.title ? { ...step, title: entryEventLabel(entry) } : step;
  };
  return [...Map.groupBy(trusts, ({ ods }) => ods)]
    .map(([ods, tied]): Follower => {
      const sorted = tied.toSorted(byTime);
      const award = sorted.find(({ entryId }) => own.has(entryId));
      const from = award?.occurred ?? policy.first;
      const steps = sorted
        .map(retitled)
        .map((step) =>
          step.entryId === award?.entryId || from === undefined
            ? step
            : { ...step, lead: leadBetween(from, step.occurred) },
        );
      return {
        ods,
        name: sorted.at(-1)?.name ?? ods,
        steps,
        countedFrom: award === undefined ? 'the first entry of the policy' : 'its award',
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
