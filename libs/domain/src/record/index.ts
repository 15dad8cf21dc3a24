export * from './domain-event.ts';
export * from './streams.ts';
