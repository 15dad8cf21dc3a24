export { localAccount } from '#local/identity-provider';
export { freePort } from '#local/cluster';
export { openLocalProvider, type TestProvider } from './open-local-provider.ts';
export { choosePerson, signInOverHttp, Visitor, type VisitedPage, type VisitRequest } from './visitor.ts';
