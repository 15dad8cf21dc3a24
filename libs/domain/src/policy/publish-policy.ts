import { nationalDecider } from './national-decider.ts';

/** The policy, or a document of it, is published. Told when it is done; may happen again. */
export const publishPolicy = nationalDecider('PolicyPublished', { bearing: 'lives', mayLieAhead: false });
