export * from './maturity-events.ts';
