import { abandonTarget as decide } from '#domain/target';
import { nationalHandler } from '../policy/index.ts';

/** Adds TargetAbandoned. */
export const abandonTarget = nationalHandler('abandon-target', decide);
