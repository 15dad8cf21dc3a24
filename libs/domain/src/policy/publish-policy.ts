import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** The policy, or a document of it, is published. */
export type PublishPolicy = NationalCommand;

/** Told when it is done; may happen again. */
export const publishPolicy = nationalDecider('PolicyPublished', { bearing: 'lives', mayLieAhead: false });
