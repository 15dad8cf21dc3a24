export * from './gathering.ts';
export * from './outcome.ts';
