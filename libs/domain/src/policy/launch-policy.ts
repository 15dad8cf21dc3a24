import { nationalDecider } from './national-decider.ts';

/** The work under the policy begins. May be told ahead. */
export const launchPolicy = nationalDecider('PolicyLaunched', { bearing: 'lives', mayLieAhead: true });
