export { hasCode } from './read-error.ts';
export { connectionFailureOf } from './connection-failure.ts';
export { logFailureOf } from './log-failure.ts';
