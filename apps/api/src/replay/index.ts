export * from './replay-of.ts';
