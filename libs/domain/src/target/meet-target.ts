import { nationalDecider } from '../policy/index.ts';

/** The verdict that the promise was kept. Told when it is done; may come after the target's end. */
export const meetTarget = nationalDecider('TargetMet', {
  bearing: 'outlives',
  mayLieAhead: false,
  kind: 'target',
});
