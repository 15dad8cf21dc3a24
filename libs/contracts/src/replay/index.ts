export * from './replay.ts';
export * from './replay-request.ts';
