export * from './entry-page.ts';
