export * from './serve-pages.ts';
