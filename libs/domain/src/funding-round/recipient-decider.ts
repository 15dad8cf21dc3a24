import { decider, isRefusal, type DatedEvent, type Decide, type Decision } from '../kernel/index.ts';
import { nationalEntry, type NationalFact, type Nature, type Policy } from '../policy/index.ts';
import type { Recipient } from './funding-round-events.ts';
import { unfitRecipient, type RecipientCommand, type RecipientFacts } from './recipient-rules.ts';

/** The use case of an event that may name a trust and has no rule beside those that hold for all of them. */
export const recipientDecider = <Type extends string>(
  type: Type,
  bearing: Nature['bearing'],
): Decide<Policy, RecipientCommand, RecipientFacts, DatedEvent<Type, NationalFact & Recipient>> =>
  decider((round, command, facts): Decision<DatedEvent<Type, NationalFact & Recipient>> => {
    const nature: Nature = { bearing, mayLieAhead: false, kind: 'funding-round' };
    const entry = nationalEntry(round, command, nature, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return unfitRecipient(data, facts) ?? [{ type, data, entry }];
  });
