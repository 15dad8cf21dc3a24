export * from './content-of.ts';
