export * from './after-position.ts';
export * from './replay-of.ts';
