import type { Facts } from '../codebook/index.ts';
import { decider, refuse, type Decision } from '../kernel/index.ts';
import { nationalDecider } from './national-deciders.ts';
import type { NationalCommand } from './national-rules.ts';
import { policyEvents, type PolicyAwarded } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** Contracts, places or money are given under a policy that is no funding round. */
export type AwardUnderPolicy = NationalCommand;

const award = nationalDecider(policyEvents.PolicyAwarded, { bearing: 'lives' });

/** May happen again. A funding round has awards of its own. */
export const awardUnderPolicy = decider(
  (policy: Policy, command: AwardUnderPolicy, facts: Facts): Decision<PolicyAwarded> =>
    policy.is === 'registered' && policy.kind === 'funding-round'
      ? refuse(
          'policy/is-a-funding-round',
          `'${policy.ref}' is a funding round: record this as an award of its funding.`,
          'ref',
        )
      : award(policy, command, facts),
);
