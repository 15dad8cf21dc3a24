export * from './mandate-standard-request.ts';
