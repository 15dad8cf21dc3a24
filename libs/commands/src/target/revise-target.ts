import { reviseTarget as decide } from '#domain/target';
import { nationalHandler } from '../policy/index.ts';

/** Adds TargetRevised. */
export const reviseTarget = nationalHandler('revise-target', decide);
