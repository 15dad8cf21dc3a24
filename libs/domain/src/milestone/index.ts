export * from './milestone-events.ts';
