import { reviseFunding as decide } from '#domain/funding-round';
import { nationalHandler } from '../policy/index.ts';

/** Adds FundingRevised. */
export const reviseFunding = nationalHandler('revise-funding', decide);
