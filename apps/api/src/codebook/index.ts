export * from './codebook.module.ts';
