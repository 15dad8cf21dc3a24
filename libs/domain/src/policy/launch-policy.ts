import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** The work under the policy begins. */
export type LaunchPolicy = NationalCommand;

/** May be told ahead. */
export const launchPolicy = nationalDecider('PolicyLaunched', { bearing: 'lives', mayLieAhead: true });
