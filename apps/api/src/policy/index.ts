export * from './policy.module.ts';
