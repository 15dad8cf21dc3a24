import { missTarget as decide } from '#domain/target';
import { nationalHandler } from '../policy/index.ts';

/** Adds TargetMissed. */
export const missTarget = nationalHandler('miss-target', decide);
