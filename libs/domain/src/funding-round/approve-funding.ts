import { nationalDecider, type NationalCommand } from '../policy/index.ts';

/** The Treasury approves the money. */
export type ApproveFunding = NationalCommand;

/** Told when it is done. */
export const approveFunding = nationalDecider('FundingApproved', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'funding-round',
});
