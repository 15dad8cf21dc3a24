import { moveTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Adds TrustMoved. */
export const moveTrust = trustHandler('move-trust', decide, ['regions', 'boards']);
