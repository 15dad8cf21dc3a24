import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, type DatedEvent, type Decide, type Decision } from '../kernel/index.ts';
import { nationalEntry, type NationalCommand, type Nature } from './national-rules.ts';
import type { NationalFact } from './policy-events.ts';
import type { Policy } from './policy.ts';

/** The use case of a national event that has no rule beside those that hold for all of them. */
export const nationalDecider = <Type extends string>(
  type: Type,
  nature: Nature,
): Decide<Policy, NationalCommand, Facts, DatedEvent<Type, NationalFact>> =>
  decider((policy, command, facts): Decision<DatedEvent<Type, NationalFact>> => {
    const entry = nationalEntry(policy, command, nature, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return [{ type, data, entry }];
  });
