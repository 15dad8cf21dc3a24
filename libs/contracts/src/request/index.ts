export * from './command-request.ts';
export * from './parameter.ts';
export * from './request-class.ts';
export type { Rule } from './rule.ts';
