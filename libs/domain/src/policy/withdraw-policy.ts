import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** The policy is taken back. */
export type WithdrawPolicy = NationalCommand;

/** Ends the policy; may be told ahead. */
export const withdrawPolicy = nationalDecider('PolicyWithdrawn', { bearing: 'ends', mayLieAhead: true });
