import { nationalDecider, type NationalCommand } from '../policy/index.ts';

/** Trusts may bid from this day on. */
export type OpenBids = NationalCommand;

/** May be told ahead; a second call may open after the first closed. */
export const openBids = nationalDecider('BidsOpened', {
  bearing: 'lives',
  mayLieAhead: true,
  kind: 'funding-round',
});
