export * from './milestone.module.ts';
