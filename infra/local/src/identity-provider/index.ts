export { localAccount, type LocalAccount } from './accounts.ts';
export { webClientId } from './configuration.ts';
export { ensureIdentitySecrets, type IdentitySecrets } from './ensure-identity-secrets.ts';
export { startIdentityProvider } from './start-identity-provider.ts';
