import { closeTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Adds TrustClosed. */
export const closeTrust = trustHandler('close-trust', decide);
