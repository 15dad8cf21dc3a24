import type { Facts } from '../codebook/index.ts';
import { certainlyBefore, decider, isRefusal, refuse, type Decision, type Refusal } from '../kernel/index.ts';
import { nationalDecider } from './national-deciders.ts';
import type { NationalCommand } from './national-rules.ts';
import { policyEvents, type PolicyAnnounced } from './policy-events.ts';
import { announcements, type Policy } from './policy.ts';

/** A national body makes known what is to come. */
export type AnnouncePolicy = NationalCommand;

const announce = nationalDecider(policyEvents.PolicyAnnounced, { bearing: 'lives' });

/** May happen again. No announcement of a funding round is the first after an award under it. */
export const announcePolicy = decider(
  (policy: Policy, command: AnnouncePolicy, facts: Facts): Decision<PolicyAnnounced> => {
    const decision = announce(policy, command, facts);
    return isRefusal(decision) ? decision : (afterAward(policy, command) ?? decision);
  },
);

function afterAward(policy: Policy, { said }: AnnouncePolicy): Refusal | undefined {
  if (policy.is === 'unheard-of') return undefined;
  const announced = [...announcements(policy), said.occurred];
  const award = policy.lived.find(
    ({ what, on }) => what === 'FundingAwarded' && announced.every((day) => certainlyBefore(on, day)),
  );
  return (
    award &&
    refuse(
      'policy/announced-after-award',
      `Money was awarded under '${policy.ref}' on ${award.on.edtf}: it was announced by then. Record that announcement first.`,
      'said.occurred',
    )
  );
}
