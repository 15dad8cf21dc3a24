export { LocalFailure, type LocalFailureCode } from './local-failure.ts';
export { hasCode, messageOf } from './read-error.ts';
export { whyNotConnected, type Because, type Place } from './connection-failure.ts';
