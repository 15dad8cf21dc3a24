import { recipientDecider } from './recipient-decider.ts';

/** Money is taken back. Told when it is done; may come after the round's end. */
export const clawBackFunding = recipientDecider('FundingClawedBack', 'outlives');
