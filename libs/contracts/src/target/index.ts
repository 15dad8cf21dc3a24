export * from './promise-request.ts';
