import { nationalDecider } from './national-decider.ts';

/** The policy is taken back. Ends the policy; may be told ahead. */
export const withdrawPolicy = nationalDecider('PolicyWithdrawn', { bearing: 'ends', mayLieAhead: true });
