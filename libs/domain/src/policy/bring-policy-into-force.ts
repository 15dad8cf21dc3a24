import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** From this day on the policy binds, or takes full effect. */
export type BringPolicyIntoForce = NationalCommand;

/** May be told ahead. */
export const bringPolicyIntoForce = nationalDecider('PolicyCameIntoForce', {
  bearing: 'lives',
  mayLieAhead: true,
});
