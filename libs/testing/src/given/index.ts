export * from './facts.ts';
export * from './given.ts';
