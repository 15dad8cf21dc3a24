import { setTarget as decide } from '#domain/target';
import { nationalHandler } from '../policy/index.ts';

/** Adds TargetSet. */
export const setTarget = nationalHandler('set-target', decide);
