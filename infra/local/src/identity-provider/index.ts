export { localAccount, type LocalAccount } from './accounts.ts';
export { webClientId } from './configuration.ts';
export { keepIdentity, type IdentitySecrets } from './keep-identity.ts';
export { startIdentityProvider } from './start-identity-provider.ts';
