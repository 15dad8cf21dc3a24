import { openTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Adds TrustOpened. */
export const openTrust = trustHandler('open-trust', decide);
