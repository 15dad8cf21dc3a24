export * from './answering.ts';
export * from './answers.ts';
export * from './holds-words.ts';
export * from './kept-bytes.ts';
export * from './open-answers.ts';
export * from './send-kept.ts';
