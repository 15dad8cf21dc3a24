export { hasCode } from './read-error.ts';
export { whyNotConnected } from './connection-failure.ts';
export { whyNoLog } from './log-failure.ts';
