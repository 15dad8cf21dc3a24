export * from './parameter.ts';
export * from './rule.ts';
export * from './rules.ts';
