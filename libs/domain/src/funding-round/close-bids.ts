import { nationalDecider } from '../policy/index.ts';

/** The last day for bids. May be told ahead, and stand without an opening: windows are not paired. */
export const closeBids = nationalDecider('BidsClosed', {
  bearing: 'lives',
  mayLieAhead: true,
  kind: 'funding-round',
});
