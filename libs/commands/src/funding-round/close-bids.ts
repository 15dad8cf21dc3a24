import { closeBids as decide } from '#domain/funding-round';
import { nationalHandler } from '../policy/index.ts';

/** Adds BidsClosed. */
export const closeBids = nationalHandler('close-bids', decide);
