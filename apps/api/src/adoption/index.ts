export * from './adoption.module.ts';
