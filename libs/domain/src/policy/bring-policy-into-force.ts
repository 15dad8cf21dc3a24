import { nationalDecider } from './national-decider.ts';

/** From this day on the policy binds, or takes full effect. May be told ahead. */
export const bringPolicyIntoForce = nationalDecider('PolicyCameIntoForce', {
  bearing: 'lives',
  mayLieAhead: true,
});
