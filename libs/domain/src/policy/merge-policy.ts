import { nationalDecider } from './national-decider.ts';

/** The policy, mostly an organisation, goes into another; a relation says which. Ends the policy; may be told ahead. */
export const mergePolicy = nationalDecider('PolicyMerged', { bearing: 'ends', mayLieAhead: true });
