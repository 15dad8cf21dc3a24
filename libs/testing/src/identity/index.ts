export { localAccount } from '#local/identity-provider';
export { freePort } from '#local/cluster';
export { openLocalProvider, type TestProvider } from './open-local-provider.ts';
export { choosePerson, signIn, Visitor, type Page, type Visit } from './visitor.ts';
