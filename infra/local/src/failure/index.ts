export { LocalFailure, type LocalFailureCode } from './local-failure.ts';
export { hasCode, messageOf } from './read-error.ts';
