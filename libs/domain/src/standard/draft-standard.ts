import { nationalDecider } from '../policy/index.ts';

/** A draft is made known. Told when it is done; may happen again. */
export const draftStandard = nationalDecider('StandardDrafted', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'standard',
});
