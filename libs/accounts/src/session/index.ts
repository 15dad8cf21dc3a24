export { hashOf, newSecret } from './secret.ts';
export type { Person, ProviderSession, Session, SessionLife } from './session.ts';
export { Sessions } from './sessions.ts';
