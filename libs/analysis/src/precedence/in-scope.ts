import { relationStep, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Step, Tie } from './tie.ts';

type LifeEvent = PolicyOnRecord['life'][number];

const takesEffect: ReadonlySet<string> = new Set([
  'PolicyLaunched',
  'PolicyCameIntoForce',
  'StandardMandated',
  'TargetSet',
]);
/** Kinds that say by their publication what is to be done: a review or an assessment does not. */
const takesEffectWhenPublished: ReadonlySet<string> = new Set([
  'strategy',
  'programme',
  'mandate',
  'standard',
]);

const putsInEffect = (kind: string, type: string): boolean =>
  takesEffect.has(type) || (type === 'PolicyPublished' && takesEffectWhenPublished.has(kind));

const ends: ReadonlySet<string> = new Set([
  'PolicySuperseded',
  'PolicyWithdrawn',
  'PolicyMerged',
  'TargetMet',
  'TargetMissed',
  'TargetAbandoned',
]);

/** True of an entry after which the policy is no longer there. A window that closes ends nothing. */
const endsPolicy = ({ event }: LifeEvent): boolean =>
  event.type === 'PolicyClosed' ? event.data.of === 'life' : ends.has(event.type);

/**
 * Ties by scope: the policy is of the milestone's capability, had perhaps come into effect by then (launched, in force,
 * mandated, promised, or published by a kind that says what is to be done) and had not certainly ended; or the milestone
 * is said to belong to it. Only policies that may have come before. Counted from the policy's earliest entry.
 */
export function inScopeTies(milestone: MilestoneOnRecord, { policies }: PrecedenceRecord): Tie[] {
  return [...policies.values()].flatMap((policy) => {
    const path = pathTo(policy, milestone);
    const [earliest] = policy.life;
    if (!earliest || path.length === 0) return [];
    const tie = tieOf({
      milestone,
      tie: 'in scope',
      policy,
      policyEntry: earliest,
      countedFrom: earliest,
      path,
      caveats: policy.life.some(endsPolicy) ? [] : ['no ending recorded'],
    });
    return tie.lead.is === 'already there' ? [] : [tie];
  });
}

function pathTo(policy: PolicyOnRecord, milestone: MilestoneOnRecord): readonly Step[] {
  const related = milestone.relations.find(({ to }) => to === policy.ref);
  if (related) return [relationStep(milestone.id, related)];
  const { capability } = milestone.event.data;
  return policy.capabilities.includes(capability) && isInEffect(policy, milestone)
    ? [{ is: 'capability', capability }]
    : [];
}

const isInEffect = ({ kind, life }: PolicyOnRecord, milestone: MilestoneOnRecord): boolean => {
  const { earliestOn, latestOn } = milestone.event.entry.occurred;
  return (
    life.some(({ event }) => putsInEffect(kind, event.type) && event.entry.occurred.earliestOn <= latestOn) &&
    !life.some((one) => endsPolicy(one) && one.event.entry.occurred.latestOn < earliestOn)
  );
};
