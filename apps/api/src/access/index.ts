export * from './access.ts';
export * from './deny-by-default.ts';
