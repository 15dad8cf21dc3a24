import { nationalDecider, type NationalCommand } from '../policy/index.ts';

/** Suppliers have products that conform. */
export type ReportSupplierReadiness = NationalCommand;

/** Told when it is done; may be said of one supplier after another. */
export const reportSupplierReadiness = nationalDecider('StandardSupplierReady', {
  bearing: 'lives',
  mayLieAhead: false,
  kind: 'standard',
});
