import { isEnd, isOver, mayBind, stateOf } from '../policy-state/policy-state.ts';
import { relationStep, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord, ScopeOnRecord } from './on-record.ts';
import type { TieStep, Tie, TieCaveat } from './tie.ts';

/**
 * Ties by subject: the policy is of the milestone's capability, had perhaps come into force by then and had not certainly
 * ended before it, by its state: see `stateOf`. One whose scope leaves the trust's type out is none. A hint that the two
 * belong together stands on the path too. Only policies that may have come before. Counted from the policy's earliest entry.
 */
export const inScopeTies = (milestone: MilestoneOnRecord, { policies, trustType }: PrecedenceRecord): Tie[] =>
  [...policies.values()].flatMap((policy) => {
    const { capability } = milestone.event.data;
    const step: TieStep = { is: 'capability', capability };
    return policy.capabilities.includes(capability) &&
      isInForce(policy, milestone) &&
      (policy.scope === undefined || bindsType(policy.scope, trustType))
      ? before(milestone, policy, 'in scope', [step, ...hints(policy, milestone)])
      : [];
  });

/**
 * Ties by duty: a promise, a mandate or a standard of the milestone's capability that had perhaps been set, mandated or come
 * into force by then, was still in force, and whose scope names the type of the trust; one without a scope on record would
 * bind every trust, and is said to be assumed. Counted from the policy's earliest entry, of a promise from its first setting.
 */
export const boundTies = (milestone: MilestoneOnRecord, { policies, trustType }: PrecedenceRecord): Tie[] =>
  [...policies.values()].flatMap((policy) => {
    const { scope, kind, capabilities } = policy;
    if (!capabilities.includes(milestone.event.data.capability)) return [];
    if (scope !== undefined && !bindsType(scope, trustType)) return [];
    const { latestOn } = milestone.event.entry.occurred;
    const begun = policy.life.filter(({ event }) => event.entry.occurred.earliestOn <= latestOn);
    if (!mayBind({ kind, life: begun }) || !isInForce(policy, milestone)) return [];
    const step: TieStep = { is: 'scope', trustType, assumed: scope === undefined };
    const standing = begun.findLast(
      ({ event }) => event.type === 'TargetSet' || event.type === 'TargetRevised',
    );
    const ties = before(milestone, policy, 'bound', [step, ...hints(policy, milestone)], standing);
    return scope?.counted === 'together'
      ? ties.map((tie) => ({ ...tie, caveats: [...tie.caveats, 'counted together'] }))
      : ties;
  });

/** Types of trust that a type stands for: an integrated trust is an acute, a community and a mental health one. */
const standsFor = (trustType: string | undefined): readonly string[] =>
  trustType === 'integrated'
    ? ['integrated', 'acute', 'community', 'mental-health']
    : trustType === undefined || trustType === 'unknown'
      ? []
      : [trustType];

/** True where a scope names a type of trust. Of a type that is not known only what binds every trust does. */
export const bindsType = (
  { trusts, trustTypes = [] }: Pick<ScopeOnRecord, 'trusts' | 'trustTypes'>,
  trustType: string | undefined,
): boolean =>
  trusts === 'every' ||
  (trusts === 'of-types' && standsFor(trustType).some((type) => trustTypes.includes(type)));

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
  kind: 'bound' | 'in scope' | 'related',
  path: readonly TieStep[],
  policyEntry = policy.life[0],
): Tie[] {
  const [earliest] = policy.life;
  if (!earliest || !policyEntry) return [];
  const ended = endedBy(policy, milestone);
  const tie = tieOf({
    milestone,
    tie: kind,
    policy,
    policyEntry,
    countedFrom: earliest,
    path,
    caveats: ended === undefined ? [] : [ended],
  });
  return tie.lead.is === 'already there' ? [] : [tie];
}

const isInForce = (policy: PolicyOnRecord, milestone: MilestoneOnRecord): boolean =>
  stateOf(policy, milestone.event.entry.occurred, false).is === 'in force';

/** Caveat about the policy's end; undefined where there is nothing to tell. */
function endedBy(policy: PolicyOnRecord, milestone: MilestoneOnRecord): TieCaveat | undefined {
  const on = milestone.event.entry.occurred;
  if (isOver(stateOf(policy, on, false).is)) return 'had ended';
  const ended = policy.life.filter(isEnd).map(({ event }) => event.entry.occurred);
  if (ended.length === 0) return 'no ending recorded';
  return ended.some((end) => end.earliestOn < on.latestOn) ? 'perhaps ended' : undefined;
}
