import { awardFunding as decide } from '#domain/funding-round';
import { recipientHandler } from './recipient-handler.ts';

/** Adds FundingAwarded, to one trust or to trusts not named. */
export const awardFunding = recipientHandler('award-funding', decide);
