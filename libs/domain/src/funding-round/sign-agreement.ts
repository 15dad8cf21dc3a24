import { recipientDecider } from './recipient-decider.ts';
import type { RecipientCommand } from './recipient-rules.ts';

/** The terms of an award are signed. */
export type SignAgreement = RecipientCommand;

/** Told when it is done; may come after the round's end. */
export const signAgreement = recipientDecider('AgreementSigned', 'outlives');
