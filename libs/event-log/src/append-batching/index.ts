export * from './append-batcher.ts';
export * from './append-outcome.ts';
