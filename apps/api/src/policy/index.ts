export * from './policy-fact.ts';
export * from './policy.commands.ts';
export * from './policy.module.ts';
