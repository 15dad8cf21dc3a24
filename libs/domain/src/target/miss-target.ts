import { nationalDecider } from '../policy/index.ts';

/** The verdict that the promise was not kept. Told when it is done; may come after the target's end. */
export const missTarget = nationalDecider('TargetMissed', {
  bearing: 'outlives',
  mayLieAhead: false,
  kind: 'target',
});
