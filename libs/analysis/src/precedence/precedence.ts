import type { PartialDate } from '#domain/kernel';
import { putsInForce } from '../policy-state/policy-state.ts';
import { clearest } from './candidate.ts';
import { claimedTies } from './claimed.ts';
import { fundedTies } from './funded.ts';
import { bindsType, boundTies, inScopeTies, relatedTies } from './in-scope.ts';
import { leadTime, type LeadTimeBounds } from './lead-time.ts';
import { namedTies } from './named.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

/** Rungs of a ladder that are shown; the rest is counted. */
export const rungsShown = 10;

/** A policy that came into force next after a milestone. */
export interface NextPolicy {
  readonly policy: string;
  readonly policyEntryId: string;
  /** From the milestone to that entry. */
  readonly lead: LeadTimeBounds;
}

/** The ladder of a milestone: each policy that came before it, by its strongest tie, and what came next. */
export interface Ladder {
  readonly milestoneId: string;
  readonly rungs: readonly Tie[];
  readonly next?: NextPolicy;
}

/**
 * The policies that came before a milestone, each once, by its strongest tie: `claimed`, `funded`, `named`, `bound`,
 * `in scope`, `related`; within one strength the latest first, by the day that is counted from. What else ties the two
 * stands on the path of the strongest. All as it stands at one replay.
 */
export function precedence(milestone: MilestoneOnRecord, record: PrecedenceRecord): Ladder {
  const strongest = new Map<string, Tie>();
  for (const tiesOf of [claimedTies, fundedTies, namedTies, boundTies, inScopeTies, relatedTies]) {
    const byPolicy = Map.groupBy(tiesOf(milestone, record), ({ policy }) => policy);
    for (const [policy, ties] of byPolicy) {
      const tie = clearest(ties);
      const stronger = strongest.get(policy);
      if (tie)
        strongest.set(policy, stronger?.tie === 'claimed' ? claimedOn(stronger, tie) : (stronger ?? tie));
    }
  }
  const next = nextAfter(milestone, record);
  const rungs = [...Map.groupBy(strongest.values(), ({ tie }) => tie).values()].flatMap((ties) =>
    ties.toSorted((a, b) => latestFirst(a.countedFromOn, b.countedFromOn)),
  );
  return { milestoneId: milestone.id, rungs, ...(next && { next }) };
}

/** A claim keeps what else ties the two: the lead time of money or a naming, and its path. */
const claimedOn = (claimed: Tie, tie: Tie): Tie => {
  const byAct = tie.tie === 'funded' || tie.tie === 'named';
  const { policyEntryId, countedFromId, countedFromOn, lead } = byAct ? tie : claimed;
  const caveats = [...new Set([...claimed.caveats, ...(byAct ? tie.caveats : [])])];
  return {
    ...claimed,
    policyEntryId,
    countedFromId,
    countedFromOn,
    lead,
    path: [...claimed.path, ...tie.path],
    caveats,
  };
};

const latestFirst = (a: PartialDate, b: PartialDate): number =>
  compare(b.latestOn, a.latestOn) || compare(b.earliestOn, a.earliestOn);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The first policy of the milestone's capability that binds its trust or concerns it, and certainly came into force after it. */
function nextAfter(
  milestone: MilestoneOnRecord,
  { policies, trustType }: PrecedenceRecord,
): NextPolicy | undefined {
  const on = milestone.event.entry.occurred;
  const concerns = ({ capabilities, scope }: PolicyOnRecord) =>
    capabilities.includes(milestone.event.data.capability) && (!scope || bindsType(scope, trustType));
  const [first] = [...policies.values()]
    .filter(concerns)
    .flatMap((policy) => {
      const begins = policy.life.find(({ event }) => putsInForce(policy.kind, event.type));
      return begins && on.latestOn < begins.event.entry.occurred.earliestOn ? [{ policy, begins }] : [];
    })
    .sort((a, b) => -latestFirst(a.begins.event.entry.occurred, b.begins.event.entry.occurred));
  return (
    first && {
      policy: first.policy.ref,
      policyEntryId: first.begins.id,
      lead: leadTime(on, first.begins.event.entry.occurred),
    }
  );
}
