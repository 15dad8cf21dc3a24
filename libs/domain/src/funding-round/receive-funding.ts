import { recipientDecider } from './recipient-decider.ts';
import type { RecipientCommand } from './recipient-rules.ts';

/** Money has arrived. */
export type ReceiveFunding = RecipientCommand;

/** Told when it is done; may come after the round's end. */
export const receiveFunding = recipientDecider('FundingReceived', 'outlives');
