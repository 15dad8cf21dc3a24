import { reportSupplierReadiness as decide } from '#domain/standard';
import { nationalHandler } from '../policy/index.ts';

/** Adds StandardSupplierReady. */
export const reportSupplierReadiness = nationalHandler('report-supplier-readiness', decide);
