import { entryBy, relationStep, tiedByAct, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord, StatedRelation } from './on-record.ts';
import type { Tie } from './tie.ts';

const namingKinds: ReadonlySet<string> = new Set([
  'gde-selected',
  'fast-follower-selected',
  'digital-aspirant-selected',
  'scan4safety',
]);

/** True of the kinds of milestone that are a trust's selection for a programme: exemplar, follower, aspirant, demonstrator. */
export const isNamingKind = (kind: string): boolean => namingKinds.has(kind);

/** A milestone that is itself the trust's selection for a programme. */
export const isNaming = ({ event }: Pick<MilestoneOnRecord, 'event'>): boolean =>
  isNamingKind(event.data.kind);

/**
 * Ties by selection: the trust or a legal predecessor was named for the policy. It need not be of the milestone's
 * capability: see `tiedByAct`. Counted from the naming. A naming itself is tied to its own policy alone, counted from the
 * policy's earliest entry.
 */
export function namedTies(milestone: MilestoneOnRecord, record: PrecedenceRecord): Tie[] {
  return record.namings
    .filter((naming) => isNaming(naming) && record.trusts.has(naming.event.data.trust))
    .filter((naming) => naming.id === milestone.id || !isNaming(milestone))
    .flatMap((naming) =>
      naming.relations.flatMap((relation) => {
        const policy = record.policies.get(relation.to);
        return policy ? tieTo(policy, milestone, naming, relation) : [];
      }),
    );
}

function tieTo(
  policy: PolicyOnRecord,
  milestone: MilestoneOnRecord,
  naming: MilestoneOnRecord,
  relation: StatedRelation,
): Tie[] {
  const [earliest] = policy.life;
  const policyEntry = entryBy(policy, naming.event.entry.occurred);
  if (!earliest || !policyEntry) return [];
  const { trust } = naming.event.data;
  const tie = tieOf({
    milestone,
    tie: 'named',
    whose: trust,
    policy,
    policyEntry,
    countedFrom: naming.id === milestone.id ? earliest : naming,
    path: [
      { is: 'naming', entryId: naming.id, trust, policy: policy.ref },
      relationStep(naming.id, relation),
    ],
    caveats: [],
  });
  // A naming of which only the month is known is not tied to the same month's announcement of it.
  if (naming.id === milestone.id && tie.lead.is === 'undecided') return [];
  const capabilities = [naming.event.data.capability, ...policy.capabilities];
  return tiedByAct(tie, milestone, policy, capabilities) ? [tie] : [];
}
