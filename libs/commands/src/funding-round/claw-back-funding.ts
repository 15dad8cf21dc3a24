import { clawBackFunding as decide } from '#domain/funding-round';
import { recipientHandler } from './recipient-handler.ts';

/** Adds FundingClawedBack. */
export const clawBackFunding = recipientHandler('claw-back-funding', decide);
