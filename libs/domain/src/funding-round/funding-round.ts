import { combine, type Reducer } from '../kernel/index.ts';
import { policy, withLife, type Policy, type PolicyEvent } from '../policy/index.ts';
import { fundingRoundEvents, type FundingEvent } from './funding-round-events.ts';

/** A funding round is a policy; its own events add to the policy's life, but for those that may outlive it. */
const ownEvents: Reducer<Policy, FundingEvent> = {
  initial: policy.initial,
  types: fundingRoundEvents,
  evolve(before, event) {
    switch (event.type) {
      case 'FundingApproved':
      case 'BidsOpened':
      case 'BidsClosed':
      case 'FundingAwarded':
      case 'FundingRevised':
        return withLife(before, event);
      case 'AgreementSigned':
      case 'FundingReceived':
      case 'FundingClawedBack':
        return before;
    }
  },
};

/** Folds the stream of a funding round. */
export const fundingRound: Reducer<Policy, PolicyEvent | FundingEvent> = combine(policy, ownEvents);
