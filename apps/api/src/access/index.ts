export * from './access.ts';
export * from './caller.ts';
export * from './deny-by-default.ts';
export * from './refusal-to.ts';
export * from './csrf.ts';
