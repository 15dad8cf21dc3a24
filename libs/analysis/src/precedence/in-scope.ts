import { relationStep, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord } from './on-record.ts';
import type { TieStep, Tie, TieCaveat } from './tie.ts';

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
 * mandated, promised, or published by a kind that says what is to be done) and had not certainly ended before it: a policy is
 * there through the day of its end. A hint that the two belong together stands on the path too. Only policies that may have
 * come before. Counted from the policy's earliest entry.
 */
export const inScopeTies = (milestone: MilestoneOnRecord, { policies }: PrecedenceRecord): Tie[] =>
  [...policies.values()].flatMap((policy) => {
    const { capability } = milestone.event.data;
    const scope: TieStep = { is: 'capability', capability };
    return policy.capabilities.includes(capability) &&
      isInEffect(policy, milestone) &&
      endedBy(policy, milestone) !== 'had ended'
      ? before(milestone, policy, 'in scope', [scope, ...hints(policy, milestone)])
      : [];
  });

/**
 * Ties by a hint alone, with its confidence: the milestone is said to belong to a policy that may have come before it. Where
 * that had ended it is told. Counted from the policy's earliest entry.
 */
export const relatedTies = (milestone: MilestoneOnRecord, { policies }: PrecedenceRecord): Tie[] =>
  [...policies.values()].flatMap((policy) => {
    const path = hints(policy, milestone);
    return path.length === 0 ? [] : before(milestone, policy, 'related', path);
  });

const hints = (policy: PolicyOnRecord, { id, relations }: MilestoneOnRecord): readonly TieStep[] =>
  relations.filter(({ to }) => to === policy.ref).map((relation) => relationStep(id, relation));

function before(
  milestone: MilestoneOnRecord,
  policy: PolicyOnRecord,
  kind: 'in scope' | 'related',
  path: readonly TieStep[],
): Tie[] {
  const [earliest] = policy.life;
  if (!earliest) return [];
  const ended = endedBy(policy, milestone);
  const tie = tieOf({
    milestone,
    tie: kind,
    policy,
    policyEntry: earliest,
    countedFrom: earliest,
    path,
    caveats: ended === undefined ? [] : [ended],
  });
  return tie.lead.is === 'already there' ? [] : [tie];
}

function isInEffect({ kind, life }: PolicyOnRecord, milestone: MilestoneOnRecord): boolean {
  const { latestOn } = milestone.event.entry.occurred;
  return life.some(
    ({ event }) => putsInEffect(kind, event.type) && event.entry.occurred.earliestOn <= latestOn,
  );
}

/** Caveat about the policy's end; undefined where there is nothing to tell. */
function endedBy({ life }: PolicyOnRecord, milestone: MilestoneOnRecord): TieCaveat | undefined {
  const { earliestOn, latestOn } = milestone.event.entry.occurred;
  const ended = life.filter(endsPolicy).map(({ event }) => event.entry.occurred);
  if (ended.length === 0) return 'no ending recorded';
  if (ended.some((end) => end.latestOn < earliestOn)) return 'had ended';
  return ended.some((end) => end.earliestOn < latestOn) ? 'perhaps ended' : undefined;
}
