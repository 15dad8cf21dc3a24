import { receiveFunding as decide } from '#domain/funding-round';
import { recipientHandler } from './recipient-handler.ts';

/** Adds FundingReceived. */
export const receiveFunding = recipientHandler('receive-funding', decide);
