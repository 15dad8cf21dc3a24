import { signAgreement as decide } from '#domain/funding-round';
import { recipientHandler } from './recipient-handler.ts';

/** Adds AgreementSigned. */
export const signAgreement = recipientHandler('sign-agreement', decide);
