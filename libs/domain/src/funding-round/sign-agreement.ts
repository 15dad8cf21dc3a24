import { recipientDecider } from './recipient-decider.ts';

/** The terms of an award are signed. Told when it is done; may come after the round's end. */
export const signAgreement = recipientDecider('AgreementSigned', 'outlives');
