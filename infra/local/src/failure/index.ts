export { LocalFailure, type LocalFailureCode } from './local-failure.ts';
export { hasCode, messageOf } from './read-error.ts';
export { whyNotConnected, type ConnectionFailure } from './connection-failure.ts';
export { whyNoLog } from './log-failure.ts';
