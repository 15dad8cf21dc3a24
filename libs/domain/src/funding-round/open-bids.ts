import { nationalDecider } from '../policy/index.ts';

/** Trusts may bid from this day on. May be told ahead; a second call may open after the first closed. */
export const openBids = nationalDecider('BidsOpened', {
  bearing: 'lives',
  mayLieAhead: true,
  kind: 'funding-round',
});
