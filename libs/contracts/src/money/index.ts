export * from './amount-request.ts';
