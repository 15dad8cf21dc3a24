export * from './recipient-request.ts';
