export * from './relation-events.ts';
