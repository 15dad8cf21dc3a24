export * from './batch-request.ts';
export * from './command-answer.ts';
