export * from './relation-request.ts';
