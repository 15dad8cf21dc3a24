import { nationalDecider } from './national-decider.ts';

/** A call, a consultation or an exercise opens. May be told ahead; may happen again. */
export const openPolicy = nationalDecider('PolicyOpened', { bearing: 'lives', mayLieAhead: true });
