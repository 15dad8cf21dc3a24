export { hashOf, newSecret } from './secret.ts';
export type { VouchedPerson, ProviderSession, Session, SessionLife } from './session.ts';
export { Sessions } from './sessions.ts';
