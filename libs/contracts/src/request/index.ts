export * from './command-request.ts';
export * from './request-class.ts';
