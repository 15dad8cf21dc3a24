export * from './name-of-file.ts';
