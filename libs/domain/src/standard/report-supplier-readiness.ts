import { nationalDecider } from '../policy/index.ts';

/** Suppliers have products that conform. Told when it is done; may be said of one supplier after another. */
export const reportSupplierReadiness = nationalDecider('StandardSupplierReady', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'standard',
});
