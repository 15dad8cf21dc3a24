import { registerTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Registers a trust under its ODS code. */
export const registerTrust = trustHandler('register-trust', decide, ['trust-types', 'regions', 'boards']);
