export * from './problem.ts';
export * from './readers.ts';
export * from './table.ts';
