import { openBids as decide } from '#domain/funding-round';
import { nationalHandler } from '../policy/index.ts';

/** Adds BidsOpened. */
export const openBids = nationalHandler('open-bids', decide);
