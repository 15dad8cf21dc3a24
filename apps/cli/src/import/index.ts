export * from './import-files.ts';
