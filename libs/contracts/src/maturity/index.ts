export * from './maturity-request.ts';
