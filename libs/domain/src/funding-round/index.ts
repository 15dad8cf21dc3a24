export * from './funding-round-events.ts';
