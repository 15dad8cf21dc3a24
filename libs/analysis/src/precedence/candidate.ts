import type { PartialDate, Recorded, Fact } from '#domain/kernel';
import { deadlineOf } from '../policy-state/deadline.ts';
import { stateOf } from '../policy-state/policy-state.ts';
import { countsOnVagueDate, leadTime, type LeadTimeBounds } from './lead-time.ts';
import type { MilestoneOnRecord, PolicyOnRecord, StatedRelation } from './on-record.ts';
import type { TieStep, Tie, TieCaveat } from './tie.ts';

/** A dated entry that a lead time can be counted from. */
export interface CountedFrom extends Recorded<Fact> {
  readonly event: Fact & { readonly entry: { readonly occurred: PartialDate } };
}

/** Milestone, policy and path of a possible tie, before its lead time is counted. */
export interface Candidate {
  readonly milestone: MilestoneOnRecord;
  readonly tie: Tie['tie'];
  readonly whose?: string;
  readonly policy: PolicyOnRecord;
  readonly policyEntry: CountedFrom;
  readonly countedFrom: CountedFrom;
  readonly path: readonly TieStep[];
  readonly caveats: readonly TieCaveat[];
}

/** Counts the lead time and says what a reader must be told beside it. */
export function tieOf(candidate: Candidate): Tie {
  const { milestone, policy, policyEntry, countedFrom, path, whose } = candidate;
  const from = countedFrom.event.entry.occurred;
  const to = milestone.event.entry.occurred;
  const lead = leadTime(from, to);
  const begun = policy.life.filter(({ event }) => event.entry.occurred.earliestOn <= to.latestOn);
  const deadline = deadlineOf(begun, policy.scope);
  const caveats = new Set(candidate.caveats);
  if (lead.is === 'already there') caveats.add('anticipated');
  if (countsOnVagueDate(from, to)) caveats.add('date uncertain');
  for (const step of path) {
    if (step.is === 'relation' && step.confidence === 'low') caveats.add('relation not confirmed');
    // Between a naming and its programme there is nothing to explain.
    const explained = candidate.tie === 'named' || (step.is === 'relation' && step.relation !== 'relates-to');
    if (step.is === 'relation' && !explained) caveats.add('relation not explained');
  }
  return {
    milestoneId: milestone.id,
    policy: policy.ref,
    tie: candidate.tie,
    ...(whose !== undefined && { whose }),
    policyEntryId: policyEntry.id,
    countedFromId: countedFrom.id,
    countedFromOn: from,
    lead,
    state: stateOf(policy, to, false).is,
    ...(deadline && { deadline: { on: deadline.on, ahead: leadTime(to, deadline.on) } }),
    path,
    caveats: [...caveats],
  };
}

/**
 * The one rule for what was done for a trust by name, an award or a naming: it ties every milestone of that trust that did
 * not certainly come first, of whatever capability. One that did is tied only where it is of the same capability or said to
 * belong to the policy, and told to have been there already: some are begun in anticipation.
 */
export const tiedByAct = (
  { lead }: Tie,
  milestone: MilestoneOnRecord,
  policy: PolicyOnRecord,
  capabilities: readonly string[],
): boolean =>
  lead.is !== 'already there' ||
  capabilities.includes(milestone.event.data.capability) ||
  milestone.relations.some(({ to }) => to === policy.ref);

const rank: { readonly [Is in LeadTimeBounds['is']]: number } = {
  after: 0,
  undecided: 1,
  'already there': 2,
};

/** Of several ties to one policy the first that came before the milestone, else the first of which it may be so. */
export const clearest = (ties: readonly Tie[]): Tie | undefined =>
  [...ties].sort((a, b) => rank[a.lead.is] - rank[b.lead.is])[0];

/** The last entry of a policy's life that is not certainly after a day, else its first; undefined when it has none. */
export const entryBy = (policy: PolicyOnRecord, on: PartialDate): CountedFrom | undefined =>
  policy.life.findLast(({ event }) => event.entry.occurred.earliestOn <= on.latestOn) ?? policy.life[0];

/** A relation as a step of a path. */
export const relationStep = (from: string, { relation, to, confidence }: StatedRelation): TieStep => ({
  is: 'relation',
  relation,
  from,
  to,
  confidence,
});
