import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** The policy, mostly an organisation, goes into another; a relation says which. */
export type MergePolicy = NationalCommand;

/** Ends the policy; may be told ahead. */
export const mergePolicy = nationalDecider('PolicyMerged', { bearing: 'ends', mayLieAhead: true });
