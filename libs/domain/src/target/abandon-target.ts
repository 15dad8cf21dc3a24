import { nationalDecider } from '../policy/index.ts';

/** The promise is given up. Told when it is done; may come after the target's end. */
export const abandonTarget = nationalDecider('TargetAbandoned', {
  bearing: 'outlives',
  mayLieAhead: false,
  kind: 'target',
});
