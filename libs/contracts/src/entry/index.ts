export * from './entry-request.ts';
