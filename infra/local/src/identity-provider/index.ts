export { choices, localAccount, type LocalAccount } from './accounts.ts';
export { webClientId, type ProviderOrder } from './configuration.ts';
export { identityFile, keepIdentity, type IdentitySecrets } from './keep-identity.ts';
export { startIdentityProvider, type IdentityProvider } from './start-identity-provider.ts';
