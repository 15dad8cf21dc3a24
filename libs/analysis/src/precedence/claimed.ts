import { entryBy, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

/**
 * Ties by claim: the trust, or a legal predecessor, says that the policy bore on the milestone. Counted from the policy's
 * earliest entry. It need not be of the milestone's capability, nor have come before it.
 */
export const claimedTies = (milestone: MilestoneOnRecord, { policies, claims }: PrecedenceRecord): Tie[] =>
  claims.flatMap(({ id, policy: ref, trust, contested, direction, mechanism }) => {
    const policy = policies.get(ref);
    const [earliest] = policy?.life ?? [];
    const policyEntry = policy && entryBy(policy, milestone.event.entry.occurred);
    return policy && earliest && policyEntry
      ? [
          tieOf({
            milestone,
            tie: 'claimed',
            whose: trust,
            policy,
            policyEntry,
            countedFrom: earliest,
            path: [{ is: 'claim', claim: id, trust, direction, mechanism }],
            caveats: contested ? ['contested'] : [],
          }),
        ]
      : [];
  });
