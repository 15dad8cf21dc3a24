export * from './with-range-checks.ts';
