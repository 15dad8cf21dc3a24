import { nationalDecider } from './national-decider.ts';

/** The world changed: the policy is restated, extended or cut. Told when it is done; may happen again. */
export const revisePolicy = nationalDecider('PolicyRevised', { bearing: 'lives', mayLieAhead: false });
