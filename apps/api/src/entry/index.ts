export * from './entry.module.ts';
