import { approveFunding as decide } from '#domain/funding-round';
import { nationalHandler } from '../policy/index.ts';

/** Adds FundingApproved. */
export const approveFunding = nationalHandler('approve-funding', decide);
