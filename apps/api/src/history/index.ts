export * from './answer-history.ts';
export * from './history.module.ts';
export * from './show-history.query.ts';
