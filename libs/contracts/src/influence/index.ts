export * from './influence-request.ts';
