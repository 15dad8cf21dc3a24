import type { Reducer } from '../kernel/index.ts';
import { maturityEvents, type MaturityEvent } from './maturity-events.ts';

/** One round of one instrument that is registered. */
export interface RegisteredRound {
  readonly is: 'registered';
  readonly scaleMax: number;
  readonly scored: readonly Scored[];
}

/** A score that is recorded: whose, and of which theme; without a trust, the nation's. */
export interface Scored {
  readonly trust?: string;
  readonly theme: string;
  readonly score: number;
}

/** State of one round of one instrument. */
export type MaturityRound =
  { readonly is: 'unheard-of'; readonly scored: readonly Scored[] } | RegisteredRound;

/** Folds the stream of one round. */
export const maturityRound: Reducer<MaturityRound, MaturityEvent> = {
  initial: { is: 'unheard-of', scored: [] },
  types: maturityEvents,
  evolve(before, event) {
    switch (event.type) {
      case 'MaturityRoundRegistered':
        return { is: 'registered', scaleMax: event.data.scaleMax, scored: before.scored };
      case 'MaturityScored':
        return { ...before, scored: [...before.scored, event.data] };
    }
  },
};
