import { nationalDecider } from '../policy/index.ts';

/** The money is restated, spread anew or cut: the amount is the total that now holds, never the difference. Told when it is done; may happen again. */
export const reviseFunding = nationalDecider('FundingRevised', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'funding-round',
});
