export * from './trust.module.ts';
