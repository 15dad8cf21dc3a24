export * from './rebuild-read-model.ts';
