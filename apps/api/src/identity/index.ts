export { identifyCallers } from './identify-callers.ts';
export { identitySettings, type IdentitySettings } from './identity-config.ts';
export { Identity } from './identity.ts';
export { IdentityModule } from './identity.module.ts';
