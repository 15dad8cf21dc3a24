import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, type DatedEvent, type Decide, type Decision } from '../kernel/index.ts';
import type { Declaration } from '../schema/index.ts';
import { nationalEntry, type NationalCommand, type Nature } from './national-rules.ts';
import { policyEvents, type NationalFact } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** The use case of a national event that has no rule beside those that hold for all of them. */
export const nationalDecider = <Type extends string>(
  declared: Declaration<Type, 'dated'>,
  nature: Omit<Nature, 'mayLieAhead'>,
): Decide<Policy, NationalCommand, Facts, DatedEvent<Type, NationalFact>> =>
  decider((policy, command, facts): Decision<DatedEvent<Type, NationalFact>> => {
    const entry = nationalEntry(policy, command, { ...declared, ...nature }, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return [{ type: declared.type, data, entry }];
  });

/** A call, a consultation or an exercise opens. May happen again. */
export const openPolicy = nationalDecider(policyEvents.PolicyOpened, { bearing: 'lives' });

/** The policy, or a document of it, is published. May happen again. */
export const publishPolicy = nationalDecider(policyEvents.PolicyPublished, { bearing: 'lives' });

/** The work under the policy begins. */
export const launchPolicy = nationalDecider(policyEvents.PolicyLaunched, { bearing: 'lives' });

/** From this day on the policy binds, or takes full effect. */
export const bringPolicyIntoForce = nationalDecider(policyEvents.PolicyCameIntoForce, { bearing: 'lives' });

/** The world changed: the policy is restated, extended or cut. May happen again. */
export const revisePolicy = nationalDecider(policyEvents.PolicyRevised, { bearing: 'lives' });

/** Another policy takes its place; a relation says which. Ends the policy. */
export const supersedePolicy = nationalDecider(policyEvents.PolicySuperseded, { bearing: 'ends' });

/** The policy is taken back. Ends it. */
export const withdrawPolicy = nationalDecider(policyEvents.PolicyWithdrawn, { bearing: 'ends' });

/** The policy, mostly an organisation, goes into another; a relation says which. Ends it. */
export const mergePolicy = nationalDecider(policyEvents.PolicyMerged, { bearing: 'ends' });
