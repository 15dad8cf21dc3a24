import { reclassifyTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Adds TrustReclassified. */
export const reclassifyTrust = trustHandler('reclassify-trust', decide, ['trust-types']);
