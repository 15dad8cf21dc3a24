import { meetTarget as decide } from '#domain/target';
import { nationalHandler } from '../policy/index.ts';

/** Adds TargetMet. */
export const meetTarget = nationalHandler('meet-target', decide);
