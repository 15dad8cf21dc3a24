import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** Another policy takes its place; a relation says which. */
export type SupersedePolicy = NationalCommand;

/** Ends the policy; may be told ahead. */
export const supersedePolicy = nationalDecider('PolicySuperseded', { bearing: 'ends', mayLieAhead: true });
