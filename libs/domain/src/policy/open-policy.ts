import { nationalDecider } from './national-decider.ts';
import type { NationalCommand } from './national-rules.ts';

/** A call, a consultation or an exercise opens. */
export type OpenPolicy = NationalCommand;

/** May be told ahead; may happen again. */
export const openPolicy = nationalDecider('PolicyOpened', { bearing: 'lives', mayLieAhead: true });
