export * from './correctable.ts';
export * from './domain-event.ts';
export * from './may-lie-ahead.ts';
export * from './national.ts';
export * from './streams.ts';
