export * from './entry-request.ts';
export * from './entry-page.ts';
