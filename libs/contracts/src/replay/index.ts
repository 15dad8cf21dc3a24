export * from './replay.ts';
export * from './replay-request.ts';
export * from './export-request.ts';
