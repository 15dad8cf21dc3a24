import { recipientDecider } from './recipient-decider.ts';

/** Money has arrived. Told when it is done; may come after the round's end. */
export const receiveFunding = recipientDecider('FundingReceived', 'outlives');
