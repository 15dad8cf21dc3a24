export * from './policy-events.ts';
