export * from './answering.ts';
export * from './answer-serving.ts';
export * from './own-words.ts';
export * from './cached-body.ts';
export * from './open-answer-serving.ts';
export * from './send-cached.ts';
