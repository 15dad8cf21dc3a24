import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, type Decision } from '../kernel/index.ts';
import { nationalEntry, type NationalCommand } from './national-rules.ts';
import { policyEvents, type PolicyClosed } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** A window (of a call or an exercise) closes, or the policy's life does. */
export interface ClosePolicy extends NationalCommand {
  readonly of: PolicyClosed['data']['of'];
}

/** Windows are not paired with openings; the close of its life ends the policy. */
export const closePolicy = decider(
  (policy: Policy, command: ClosePolicy, facts: Facts): Decision<PolicyClosed> => {
    const bearing = command.of === 'life' ? 'ends' : 'lives';
    const entry = nationalEntry(policy, command, { ...policyEvents.PolicyClosed, bearing }, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return [{ type: 'PolicyClosed', data, entry }];
  },
);
