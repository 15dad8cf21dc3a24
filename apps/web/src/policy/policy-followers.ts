import type { FollowingTrust, PolicyView } from '#contracts/policy';
import { entryEventLabel } from '../labels/entry-labels.ts';

/** One trust that followed a policy, under its code and its latest name. */
export interface Follower {
  readonly ods: string;
  readonly name: string;
  /** Its strongest tie: by claim, money or selection, or no more than a hint. */
  readonly tie: 'claimed' | 'funded' | 'named' | 'related';
  /** Awards to it, and milestones planned and reached, in order of time. */
  readonly steps: readonly FollowingTrust[];
  /** Setbacks, which are no outcome. */
  readonly setbacks: readonly FollowingTrust[];
  /** It was named or funded, and nothing that it reached since is on record. */
  readonly withoutOutcome: boolean;
}

const byTime = (a: FollowingTrust, b: FollowingTrust) =>
  a.occurred.earliestOn.localeCompare(b.occurred.earliestOn) ||
  a.occurred.latestOn.localeCompare(b.occurred.latestOn);

const strengths = ['claimed', 'funded', 'named', 'related'] as const;

/** An award ties by itself; plans and setbacks by no more than the hint that relates them. */
const tieOf = ({ step, tie }: FollowingTrust): Follower['tie'] =>
  strengths.find((strength) => strength === tie) ?? (step === 'money' ? 'funded' : 'related');

/** A naming is itself a milestone: of the programme that named the trust nothing need have come of it. */
const isOutcome = ({ eventType, step, tie, lead }: FollowingTrust): boolean =>
  eventType === 'MilestoneReached' && step !== 'naming' && tie !== undefined && lead?.is !== 'already there';

/** Trusts that followed, each once: by their strongest tie, and within one by name, never in the order of how fast they were. */
export function followersOf({ entries, trusts, policy }: PolicyView): readonly Follower[] {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  // An award that was named for nothing bears the policy's own title: what happened says more.
  const retitled = (step: FollowingTrust): FollowingTrust => {
    const entry = own.get(step.entryId);
    return entry?.title === policy.title ? { ...step, title: entryEventLabel(entry) } : step;
  };
  return [...Map.groupBy(trusts, ({ ods }) => ods)]
    .map(([ods, tied]): Follower => {
      const sorted = tied.toSorted(byTime).map(retitled);
      const tie = strengths.find((strength) => sorted.some((step) => tieOf(step) === strength)) ?? 'related';
      return {
        ods,
        name: sorted.at(-1)?.name ?? ods,
        tie,
        steps: sorted.filter(({ step }) => step !== 'setback'),
        setbacks: sorted.filter(({ step }) => step === 'setback'),
        withoutOutcome: tie !== 'related' && !sorted.some(isOutcome),
      };
    })
    .sort(
      (a, b) => strengths.indexOf(a.tie) - strengths.indexOf(b.tie) || a.name.localeCompare(b.name, 'en-GB'),
    );
}
