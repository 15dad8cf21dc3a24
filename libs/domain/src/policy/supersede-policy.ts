import { nationalDecider } from './national-decider.ts';

/** Another policy takes its place; a relation says which. Ends the policy; may be told ahead. */
export const supersedePolicy = nationalDecider('PolicySuperseded', { bearing: 'ends', mayLieAhead: true });
