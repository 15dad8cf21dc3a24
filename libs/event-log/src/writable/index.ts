export * from './check-request.ts';
