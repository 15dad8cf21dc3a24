export * from './kept-bytes.ts';
export * from './send-kept.ts';
