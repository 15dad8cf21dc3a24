import { decider, isRefusal, type DatedEvent, type Decide, type Decision } from '../kernel/index.ts';
import {
  nationalDecider,
  nationalEntry,
  type NationalFact,
  type Nature,
  type Policy,
} from '../policy/index.ts';
import type { Declaration } from '../schema/index.ts';
import { fundingRoundEvents, type Recipient } from './funding-round-events.ts';
import { unfitRecipient, type RecipientCommand, type RecipientFacts } from './recipient-rules.ts';

/** The use case of an event that may name a trust and has no rule beside those that hold for all of them. */
export const recipientDecider = <Type extends string>(
  declared: Declaration<Type, 'dated'>,
  bearing: Nature['bearing'],
): Decide<Policy, RecipientCommand, RecipientFacts, DatedEvent<Type, NationalFact & Recipient>> =>
  decider((round, command, facts): Decision<DatedEvent<Type, NationalFact & Recipient>> => {
    const nature: Nature = { ...declared, bearing, kind: 'funding-round' };
    const entry = nationalEntry(round, command, nature, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return unfitRecipient(data, facts) ?? [{ type: declared.type, data, entry }];
  });

const inRound = { bearing: 'lives', kind: 'funding-round' } as const;

/** The Treasury approves the money. */
export const approveFunding = nationalDecider(fundingRoundEvents.FundingApproved, inRound);

/** Trusts may bid from this day on. A second call may open after the first closed. */
export const openBids = nationalDecider(fundingRoundEvents.BidsOpened, inRound);

/** The last day for bids. May stand without an opening: windows are not paired. */
export const closeBids = nationalDecider(fundingRoundEvents.BidsClosed, inRound);

/** The money is restated, spread anew or cut: the amount is the total that now holds, never the difference. May happen again. */
export const reviseFunding = nationalDecider(fundingRoundEvents.FundingRevised, inRound);

/** The terms of an award are signed. May come after the round's end. */
export const signAgreement = recipientDecider(fundingRoundEvents.AgreementSigned, 'outlives');

/** Money has arrived. May come after the round's end. */
export const receiveFunding = recipientDecider(fundingRoundEvents.FundingReceived, 'outlives');

/** Money is taken back. May come after the round's end. */
export const clawBackFunding = recipientDecider(fundingRoundEvents.FundingClawedBack, 'outlives');
