import { recipientDecider } from './recipient-decider.ts';
import type { RecipientCommand } from './recipient-rules.ts';

/** Money is taken back. */
export type ClawBackFunding = RecipientCommand;

/** Told when it is done; may come after the round's end. */
export const clawBackFunding = recipientDecider('FundingClawedBack', 'outlives');
