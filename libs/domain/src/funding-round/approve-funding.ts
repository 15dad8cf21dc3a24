import { nationalDecider } from '../policy/index.ts';

/** The Treasury approves the money. Told when it is done. */
export const approveFunding = nationalDecider('FundingApproved', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'funding-round',
});
