import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** The world changed: the policy is restated, extended or cut. */
export type RevisePolicy = NationalCommand;

/** Told when it is done; may happen again. */
export const revisePolicy = nationalDecider('PolicyRevised', { bearing: 'lives', mayLieAhead: false });
