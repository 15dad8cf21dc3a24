export * from './new-event-signal.ts';
export * from './retry-policy.ts';
export * from './backoff.ts';
