import { mandateStandard as decide } from '#domain/standard';
import { nationalHandler } from '../policy/index.ts';

/** Adds StandardMandated. */
export const mandateStandard = nationalHandler('mandate-standard', decide);
