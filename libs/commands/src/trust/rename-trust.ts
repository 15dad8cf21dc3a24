import { renameTrust as decide } from '#domain/trust';
import { trustHandler } from './trust-handler.ts';

/** Adds TrustRenamed. */
export const renameTrust = trustHandler('rename-trust', decide);
