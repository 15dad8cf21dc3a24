export * from './trust-events.ts';
